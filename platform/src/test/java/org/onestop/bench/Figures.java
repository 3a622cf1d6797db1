package org.onestop.bench;

import java.util.Arrays;
import java.util.Locale;

/** Figures as the table prints them. */
final class Figures {
  private Figures() {}

  /** A count for one of so many acts; without a fraction where it is whole. */
  static String each(long count, int acts) {
    return count % acts == 0
        ? String.valueOf(count / acts)
        : String.format(Locale.ROOT, "%.1f", (double) count / acts);
  }

  static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f×", ratio);
  }

  static String perSecond(double rate) {
    return String.format(Locale.ROOT, "%.1f/s", rate);
  }

  static String milliseconds(double nanos) {
    return String.format(Locale.ROOT, "%.2f ms", nanos / 1e6);
  }

  static double median(double[] values) {
    return percentile(values, 50);
  }

  /** By the nearest rank. */
  static double percentile(double[] values, int percent) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(sorted.length * percent / 100.0);
    return sorted[Math.max(rank, 1) - 1];
  }
}
