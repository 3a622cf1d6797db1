package org.onestop.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;

/**
 * Two things done alternately, so that both meet the same noise; each pair begins with the other
 * one.
 *
 * @param measured nanoseconds and server's counters, pair by pair
 */
record Pairs(List<Pair> measured) {
  /** Fewer say nothing on a shared machine. */
  static final int FEWEST = 7;

  record Side(double nanos, Tally tally) {}

  record Pair(Side ours, Side other) {}

  /** Does something once, for the pair of a number; answers how long what counts took. */
  interface Act {
    double nanos(int pair);
  }

  /** An act of which everything counts. */
  static Act timed(IntConsumer act) {
    return pair -> {
      long start = System.nanoTime();
      act.accept(pair);
      return System.nanoTime() - start;
    };
  }

  static Pairs run(int pairs, Tally.Counter counter, Act ours, Act other) {
    if (pairs < FEWEST) {
      throw new IllegalArgumentException("at least " + FEWEST + " pairs");
    }
    List<Pair> measured = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      int pair = i;
      if (i % 2 == 0) {
        Side first = side(counter, () -> ours.nanos(pair));
        measured.add(new Pair(first, side(counter, () -> other.nanos(pair))));
      } else {
        Side first = side(counter, () -> other.nanos(pair));
        measured.add(new Pair(side(counter, () -> ours.nanos(pair)), first));
      }
    }
    return new Pairs(measured);
  }

  private static Side side(Tally.Counter counter, DoubleSupplier act) {
    double[] nanos = new double[1];
    Tally tally = counter.during(() -> nanos[0] = act.getAsDouble());
    return new Side(nanos[0], tally);
  }

  /** How many times as fast as the other: the median of the pairs' ratios. */
  double speed() {
    return median(pair -> pair.other.nanos / pair.ours.nanos);
  }

  double ourNanos() {
    return median(pair -> pair.ours.nanos);
  }

  double otherNanos() {
    return median(pair -> pair.other.nanos);
  }

  Tally ours() {
    return measured.stream().map(pair -> pair.ours.tally).reduce(Tally.nothing(), Tally::plus);
  }

  Tally other() {
    return measured.stream().map(pair -> pair.other.tally).reduce(Tally.nothing(), Tally::plus);
  }

  private double median(ToDoubleFunction<Pair> value) {
    return Figures.median(measured.stream().mapToDouble(value).toArray());
  }
}
