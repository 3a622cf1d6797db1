package org.onestop.process;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A plan's dependencies as sets of bits, one bit for each item. */
final class Dependencies {
  /** Stands for an item that does not exist and so never fires. */
  private static final long NEVER = 1L << ProcessPlan.MOST_ITEMS;

  private final long[] needs;

  Dependencies(ProcessPlan plan) {
    needs = new long[plan.items()];
    for (int item = 0; item < needs.length; item++) {
      for (int needed : plan.dependencies().get(item)) {
        needs[item] |= needed >= 0 && needed < needs.length ? 1L << needed : NEVER;
      }
    }
  }

  int items() {
    return needs.length;
  }

  long all() {
    return (1L << needs.length) - 1;
  }

  /** The items that can be entered: neither waiting nor fired, and all they need has fired. */
  long ready(long fired, long waiting) {
    long ready = 0;
    for (long rest = all() & ~fired & ~waiting; rest != 0; rest &= rest - 1) {
      int item = Long.numberOfTrailingZeros(rest);
      if ((needs[item] & ~fired) == 0) {
        ready |= 1L << item;
      }
    }
    return ready;
  }

  long mask(Set<Integer> items) {
    long mask = 0;
    for (int item : items) {
      if (item < 0 || item >= needs.length) {
        throw new IllegalArgumentException("no item at position " + item);
      }
      mask |= 1L << item;
    }
    return mask;
  }

  static SortedSet<Integer> positions(long mask) {
    SortedSet<Integer> positions = new TreeSet<>();
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      positions.add(Long.numberOfTrailingZeros(rest));
    }
    return positions;
  }
}
