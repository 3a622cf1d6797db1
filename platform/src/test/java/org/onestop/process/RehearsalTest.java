package org.onestop.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The compiled BPMN, played in memory, does what the interpreter says; the engine's tests too. */
class RehearsalTest {
  private static final int RUNS = 150;

  @Test
  void goesTheInterpretersWayForRandomPlansAndSubsets() {
    Random random = new Random(20261128);
    for (int run = 0; run < RUNS; run++) {
      ProcessPlan plan = plan(random);
      Rehearsal rehearsal = Rehearsal.of(plan);
      for (int subset = 0; subset < 1 << plan.items(); subset += 1 + random.nextInt(5)) {
        Set<Integer> selected = bits(subset);
        Trace expected = Interpreter.run(plan, selected);

        Rehearsal.Passage passage = rehearsal.play(selected);

        assertThat(passage.ends()).as("%s %s", plan, selected).isEqualTo(expected.ends()).isOne();
        assertThat(passage.left()).isZero();
        assertThat(passage.waves().stream().map(Set::copyOf).toList())
            .as("%s %s", plan, selected)
            .isEqualTo(
                expected.waves().stream()
                    .map(wave -> wave.stream().map(Step::element).collect(Collectors.toSet()))
                    .toList());
      }
    }
  }

  @Test
  void lightsWhatIsPassedAndNothingElse() {
    Rehearsal rehearsal = Rehearsal.of(new ProcessPlan(1, List.of(Set.of(), Set.of(0))));

    Rehearsal.Passage passage = rehearsal.play(Set.of(1));

    assertThat(passage.passed())
        .contains("start", "stage_0", "item_0_before", "item_0_end", "item_1", "end")
        .doesNotContain("item_0", "end_early");
    assertThat(rehearsal.bpmn()).contains("BPMNShape");
  }

  @Test
  void refusesAPlanWithoutEnd() {
    assertThatThrownBy(() -> Rehearsal.of(new ProcessPlan(0, List.of(Set.of(0)))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ProcessPlan plan(Random random) {
    int items = 1 + random.nextInt(6);
    List<Set<Integer>> dependencies = new ArrayList<>();
    for (int item = 0; item < items; item++) {
      Set<Integer> before = new HashSet<>();
      IntStream.range(0, item).filter(each -> random.nextInt(3) == 0).forEach(before::add);
      dependencies.add(before);
    }
    return new ProcessPlan(random.nextInt(3), dependencies);
  }

  private static Set<Integer> bits(int mask) {
    return IntStream.range(0, 31)
        .filter(bit -> (mask >> bit & 1) == 1)
        .boxed()
        .collect(Collectors.toSet());
  }
}
