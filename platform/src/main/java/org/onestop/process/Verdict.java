package org.onestop.process;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan's process comes to its end exactly once, whatever is selected.
 *
 * @param stuck positions of the items that would be waited for without end: they lie on or behind a
 *     circle of dependencies, or wait for an item that does not exist
 * @param played number of subsets that were played; 0 when there are too many and the proof is by
 *     structure: every dependency exists, and none leads back to itself
 * @param counterexample a subset, by positions, that was played and did not end exactly once
 */
public record Verdict(
    SortedSet<Integer> stuck, int played, @Nullable SortedSet<Integer> counterexample) {
  public Verdict {
    stuck = Collections.unmodifiableSortedSet(new TreeSet<>(stuck));
    counterexample =
        counterexample == null
            ? null
            : Collections.unmodifiableSortedSet(new TreeSet<>(counterexample));
  }

  /** True when every subset comes to its end exactly once. */
  public boolean holds() {
    return stuck.isEmpty() && counterexample == null;
  }
}
