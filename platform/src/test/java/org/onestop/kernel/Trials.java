package org.onestop.kernel;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Tries a rule with many random values. The values are new in each run; the message of a failure
 * names the seed that brings them back.
 */
public final class Trials {
  private static final int MANY = 1_000;
  private static final String SEED = "trials.seed";

  private Trials() {}

  public static void of(Consumer<Chance> rule) {
    of(MANY, rule);
  }

  public static void of(int trials, Consumer<Chance> rule) {
    of(trials, Long.getLong(SEED, new SplittableRandom().nextLong()), rule);
  }

  /**
   * @param seed of the first trial; each that follows has the next
   */
  static void of(int trials, long seed, Consumer<Chance> rule) {
    for (int i = 0; i < trials; i++) {
      try {
        rule.accept(new Chance(new SplittableRandom(seed + i)));
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError(
            "Trial %d of %d fails, again with -D%s=%d: %s"
                .formatted(i + 1, trials, SEED, seed + i, failure.getMessage()),
            failure);
      }
    }
  }
}
