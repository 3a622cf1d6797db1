package org.onestop.process;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A process played in memory, act by act, as the engine would run it. Nothing is written. Not safe
 * for use by several threads.
 */
public final class Play {
  private final Dependencies dependencies;
  private final int stages;
  private long selected;
  private int stage;
  private long waiting;
  private long fired;
  private int ends;

  Play(ProcessPlan plan, Set<Integer> selected) {
    this.dependencies = new Dependencies(plan);
    this.stages = plan.stages();
    this.selected = dependencies.mask(selected);
    enterItemsBehindLastStage();
  }

  /** Where the process waits now. */
  public Set<Step> waiting() {
    Set<Step> steps = new LinkedHashSet<>();
    if (inStage()) {
      steps.add(Step.stage(stage));
    }
    for (long rest = waiting; rest != 0; rest &= rest - 1) {
      steps.add(Step.item(Long.numberOfTrailingZeros(rest)));
    }
    return steps;
  }

  /** Moves a waiting step on. */
  public void advance(Step step, Advance how) {
    if (!waiting().contains(step)) {
      throw new IllegalStateException("nothing waits at " + step.element());
    }
    switch (how) {
      case AGAIN -> {}
      case NEXT -> next(step);
      case END -> end(step);
    }
  }

  /** Changes the selected items; only while the process is in a stage. */
  public void select(Set<Integer> items) {
    if (!inStage()) {
      throw new IllegalStateException("items are chosen before the last stage ends");
    }
    selected = dependencies.mask(items);
  }

  /** How often the process has come to its end. */
  public int ends() {
    return ends;
  }

  private boolean inStage() {
    return ends == 0 && stage < stages;
  }

  private void next(Step step) {
    if (step.kind() == Step.Kind.STAGE) {
      stage++;
      enterItemsBehindLastStage();
    } else {
      waiting &= ~(1L << step.position());
      fired |= 1L << step.position();
      enterItems();
    }
  }

  private void end(Step step) {
    if (step.kind() == Step.Kind.ITEM) {
      throw new IllegalArgumentException("an item does not end the process");
    }
    stage = stages;
    ends++;
  }

  private void enterItemsBehindLastStage() {
    if (stage == stages) {
      enterItems();
    }
  }

  /** Every block whose dependencies have fired is entered; an unselected one fires at once. */
  private void enterItems() {
    long ready = dependencies.ready(fired, waiting);
    while (ready != 0) {
      waiting |= ready & selected;
      fired |= ready & ~selected;
      ready = dependencies.ready(fired, waiting);
    }
    if (fired == dependencies.all()) {
      ends++;
    }
  }
}
