package org.onestop.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterpreterTest {
  /** A report; what waits for it; and one that waits for two others. */
  private static final ProcessPlan PLAN =
      new ProcessPlan(2, List.of(Set.of(), Set.of(0), Set.of(0), Set.of(1, 2), Set.of()));

  @Test
  void runsStagesInOrderThenItemsWhenWhatTheyWaitForIsDone() {
    Trace trace = Interpreter.run(PLAN, Set.of(0, 1, 2, 3, 4));

    assertThat(trace.waves())
        .containsExactly(
            Set.of(Step.stage(0)),
            Set.of(Step.stage(1)),
            Set.of(Step.item(0), Step.item(4)),
            Set.of(Step.item(1), Step.item(2)),
            Set.of(Step.item(3)));
    assertThat(trace.ends()).isEqualTo(1);
  }

  @Test
  void passesThroughUnselectedItemsButKeepsTheOrderAcrossThem() {
    Trace trace = Interpreter.run(PLAN, Set.of(0, 3));

    assertThat(trace.waves())
        .containsExactly(
            Set.of(Step.stage(0)),
            Set.of(Step.stage(1)),
            Set.of(Step.item(0)),
            Set.of(Step.item(3)));
    assertThat(trace.ends()).isEqualTo(1);
  }

  @Test
  void endsAtOnceWhenThereIsNothingToDo() {
    assertThat(Interpreter.run(new ProcessPlan(0, List.of()), Set.of()))
        .isEqualTo(new Trace(List.of(), 1));
    assertThat(Interpreter.run(new ProcessPlan(0, List.of(Set.of())), Set.of()).ends()).isOne();
  }

  @Test
  void staysWhereItIsWhenToldAgain() {
    Play play = Interpreter.start(PLAN, Set.of(0));
    play.advance(Step.stage(0), Advance.AGAIN);

    assertThat(play.waiting()).containsExactly(Step.stage(0));
  }

  @Test
  void endsFromAStageAndNotFromAnItem() {
    Play play = Interpreter.start(PLAN, Set.of(0));
    play.advance(Step.stage(0), Advance.END);

    assertThat(play.waiting()).isEmpty();
    assertThat(play.ends()).isOne();

    Play other = Interpreter.start(new ProcessPlan(0, List.of(Set.of())), Set.of(0));
    assertThatThrownBy(() -> other.advance(Step.item(0), Advance.END))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void changesTheSelectionOnlyInAStage() {
    Play play = Interpreter.start(new ProcessPlan(1, List.of(Set.of(), Set.of())), Set.of(0));
    play.select(Set.of(1));
    play.advance(Step.stage(0), Advance.NEXT);

    assertThat(play.waiting()).containsExactly(Step.item(1));
    assertThatThrownBy(() -> play.select(Set.of(0))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesToMoveWhatDoesNotWaitAndToSelectWhatIsNotThere() {
    Play play = Interpreter.start(PLAN, Set.of(0));

    assertThatThrownBy(() -> play.advance(Step.stage(1), Advance.NEXT))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Interpreter.start(PLAN, Set.of(5)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void comesToTheSameEndInEveryOrderOfCompletion() {
    List<Integer> endings = new ArrayList<>();
    playEveryOrder(List.of(), endings);

    assertThat(endings).hasSize(10).containsOnly(1);
  }

  private static void playEveryOrder(List<Step> path, List<Integer> endings) {
    Play play = Interpreter.start(PLAN, Set.of(0, 1, 2, 3, 4));
    path.forEach(step -> play.advance(step, Advance.NEXT));
    if (play.waiting().isEmpty()) {
      endings.add(play.ends());
    }
    for (Step next : play.waiting()) {
      List<Step> longer = new ArrayList<>(path);
      longer.add(next);
      playEveryOrder(longer, endings);
    }
  }

  @Test
  void playsEverySubsetOfASoundPlan() {
    Verdict verdict = Interpreter.everySubsetEnds(PLAN);

    assertThat(verdict.holds()).isTrue();
    assertThat(verdict.played()).isEqualTo(32);
  }

  @Test
  void findsWhatNeverEndsOnAndBehindACircle() {
    Verdict verdict =
        Interpreter.everySubsetEnds(
            new ProcessPlan(1, List.of(Set.of(), Set.of(2), Set.of(1), Set.of(2))));

    assertThat(verdict.holds()).isFalse();
    assertThat(verdict.stuck()).containsExactly(1, 2, 3);
    assertThat(verdict.counterexample()).isNotNull();
  }

  @Test
  void findsAWaitForAnItemThatDoesNotExist() {
    assertThat(Interpreter.everySubsetEnds(new ProcessPlan(1, List.of(Set.of(7)))).stuck())
        .containsExactly(0);
    assertThat(Interpreter.everySubsetEnds(new ProcessPlan(1, List.of(Set.of(-1)))).stuck())
        .containsExactly(0);
    assertThat(Interpreter.everySubsetEnds(new ProcessPlan(1, List.of(Set.of(0)))).stuck())
        .containsExactly(0);
  }

  @Test
  void provesLargePlansByStructure() {
    List<Set<Integer>> chain =
        IntStream.range(0, 40).mapToObj(i -> i == 0 ? Set.<Integer>of() : Set.of(i - 1)).toList();
    assertThat(Interpreter.everySubsetEnds(new ProcessPlan(4, chain)).holds()).isTrue();

    List<Set<Integer>> circle = new ArrayList<>(chain);
    circle.set(0, Set.of(39));
    Verdict verdict = Interpreter.everySubsetEnds(new ProcessPlan(4, circle));
    assertThat(verdict.holds()).isFalse();
    assertThat(verdict.played()).isZero();
    assertThat(verdict.stuck()).hasSize(40);
  }

  @Test
  void playsAllSubsetsOfAMattersSize() {
    List<Set<Integer>> chains =
        IntStream.range(0, 14)
            .mapToObj(i -> i % 4 == 0 ? Set.<Integer>of() : Set.of(i - 1))
            .toList();

    Verdict verdict = Interpreter.everySubsetEnds(new ProcessPlan(4, chains));

    assertThat(verdict.holds()).isTrue();
    assertThat(verdict.played()).isEqualTo(1 << 14);
  }

  @Test
  void namesWaitsByPositionAndReadsThemBack() {
    assertThat(Step.item(12).element()).isEqualTo("item_12");
    assertThat(Step.ofElement("item_12")).isEqualTo(Step.item(12));
    assertThat(Step.ofElement("stage_0")).isEqualTo(Step.stage(0));
    assertThatThrownBy(() -> Step.ofElement("join")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Step.ofElement("items_1"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
