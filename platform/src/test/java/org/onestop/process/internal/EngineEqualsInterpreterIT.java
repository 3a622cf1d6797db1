package org.onestop.process.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Transactions;
import org.onestop.process.Advance;
import org.onestop.process.CaseProcess;
import org.onestop.process.Interpreter;
import org.onestop.process.Play;
import org.onestop.process.ProcessPlan;
import org.onestop.process.Step;

/** What the compiled BPMN does on the real engine is what the interpreter says, act by act. */
@OnEngine
class EngineEqualsInterpreterIT {
  private static final int RANDOM_RUNS = 40;
  private static final int MOST_ACTS = 60;

  private final CaseProcess processes;
  private final RecordedSteps steps;
  private final Transactions transactions;

  EngineEqualsInterpreterIT(CaseProcess processes, RecordedSteps steps, Transactions transactions) {
    this.processes = processes;
    this.steps = steps;
    this.transactions = transactions;
  }

  @Test
  void forEveryPlanOfThreeItemsAndEverySubset() {
    Random order = new Random(1);
    for (int shape = 0; shape < 8; shape++) {
      ProcessPlan plan = threeItems(shape);
      for (int subset = 0; subset < 8; subset++) {
        playBoth(plan, bits(subset), order, false);
      }
    }
  }

  @Test
  void forRandomPlansSubsetsActsAndOrders() {
    Random random = new Random(20260901);
    for (int run = 0; run < RANDOM_RUNS; run++) {
      ProcessPlan plan = randomPlan(random);
      playBoth(plan, bits(random.nextInt(1 << plan.items())), random, true);
    }
  }

  private void playBoth(ProcessPlan plan, Set<Integer> selected, Random random, boolean allActs) {
    String caseId = Ids.next();
    Play play = Interpreter.start(plan, selected);
    String definition = processes.deploy(plan);
    String process = transactions.act(() -> processes.start(definition, caseId, selected));
    List<String> path = new ArrayList<>(List.of(plan + " " + selected));
    for (int act = 0; act < MOST_ACTS && !play.waiting().isEmpty(); act++) {
      assertSame(caseId, play, path);
      List<Step> waiting = List.copyOf(play.waiting());
      Step step = waiting.get(random.nextInt(waiting.size()));
      if (allActs && step.kind() == Step.Kind.STAGE && random.nextInt(4) == 0) {
        Set<Integer> other = bits(random.nextInt(1 << plan.items()));
        path.add("select " + other);
        play.select(other);
        transactions.run(() -> processes.select(process, other));
      }
      Advance how = allActs ? how(step, random) : Advance.NEXT;
      path.add(step.element() + " " + how);
      play.advance(step, how);
      String wait = steps.leave(caseId, step);
      transactions.run(() -> processes.advance(wait, how));
    }
    assertSame(caseId, play, path);
    assertThat(steps.ends(caseId)).as(path.toString()).isOne();
  }

  private void assertSame(String caseId, Play play, List<String> path) {
    assertThat(steps.waiting(caseId)).as(path.toString()).isEqualTo(play.waiting());
    assertThat(steps.ends(caseId)).as(path.toString()).isEqualTo(play.ends());
  }

  /** Mostly on, so that runs end; out of the process seldom. */
  private static Advance how(Step step, Random random) {
    int dice = random.nextInt(20);
    if (dice == 0 && step.kind() == Step.Kind.STAGE) {
      return Advance.END;
    }
    return dice < 5 ? Advance.AGAIN : Advance.NEXT;
  }

  /** Each item may wait for any of those before it; the bits of the shape say for which. */
  private static ProcessPlan threeItems(int shape) {
    Set<Integer> second = (shape & 1) == 0 ? Set.of() : Set.of(0);
    return new ProcessPlan(0, List.of(Set.of(), second, bits(shape >> 1)));
  }

  private static ProcessPlan randomPlan(Random random) {
    int items = 1 + random.nextInt(7);
    List<Integer> order = new ArrayList<>(IntStream.range(0, items).boxed().toList());
    Collections.shuffle(order, random);
    List<Set<Integer>> dependencies = new ArrayList<>();
    IntStream.range(0, items).forEach(item -> dependencies.add(new HashSet<>()));
    for (int later = 1; later < items; later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (random.nextInt(3) == 0) {
          dependencies.get(order.get(later)).add(order.get(earlier));
        }
      }
    }
    return new ProcessPlan(random.nextInt(3), dependencies);
  }

  private static Set<Integer> bits(int mask) {
    Set<Integer> bits = new HashSet<>();
    for (int bit = 0; bit < 31; bit++) {
      if ((mask >> bit & 1) == 1) {
        bits.add(bit);
      }
    }
    return bits;
  }
}
