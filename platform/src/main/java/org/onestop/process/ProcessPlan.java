package org.onestop.process;

import java.util.List;
import java.util.Set;

/**
 * The shape of a matter's process: how many stages come first, and how the items behind them depend
 * on one another. Steps are known by position only, so no text ever reaches the engine, and
 * divisions with one shape share one definition. Whether such a process comes to its end is {@link
 * Interpreter}'s to say: a plan that does not is possible, and refused by the gate.
 *
 * @param stages number of reception stages, run in order
 * @param dependencies for each item, by position, the positions of the items it waits for
 */
public record ProcessPlan(int stages, List<Set<Integer>> dependencies) {
  /** The most items a matter can have. */
  public static final int MOST_ITEMS = 62;

  public ProcessPlan {
    dependencies = dependencies.stream().map(Set::copyOf).toList();
    if (stages < 0 || dependencies.size() > MOST_ITEMS) {
      throw new IllegalArgumentException("a process has 0 stages or more and up to 62 items");
    }
  }

  public int items() {
    return dependencies.size();
  }
}
