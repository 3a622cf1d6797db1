package org.onestop.form.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large the program of a pattern gets. Repetitions are written out when a pattern is compiled,
 * and nested ones multiply: {@code ((x{1000}){1000})} fills the memory of the machine.
 */
final class PatternSize {
  static final int GREATEST = 2_000;
  private static final int WORTH_COUNTING = 1_000_000;
  private final String pattern;
  private final Deque<long[]> open = new ArrayDeque<>();
  private long sum;
  private long last;
  private int at;

  private PatternSize(String pattern) {
    this.pattern = pattern;
  }

  /** A rough count of its steps, never too small by more than a constant factor. */
  static long of(String pattern) {
    return new PatternSize(pattern).count();
  }

  private long count() {
    while (at < pattern.length()) {
      char next = pattern.charAt(at);
      switch (next) {
        case '\\' -> {
          at++;
          atom(1);
        }
        case '[' -> {
          skipClass();
          atom(1);
        }
        case '(' -> {
          open.push(new long[] {sum + last});
          sum = 0;
          last = 0;
        }
        case ')' -> {
          long group = sum + last + 1;
          sum = open.isEmpty() ? 0 : open.pop()[0];
          last = 0;
          atom(group);
        }
        case '{' -> repeat();
        default -> atom(1);
      }
      at++;
    }
    long total = sum + last;
    for (long[] each : open) {
      total += each[0];
    }
    return total;
  }

  private void atom(long size) {
    sum = Math.min(WORTH_COUNTING, sum + last);
    last = size;
  }

  private void skipClass() {
    at++;
    while (at < pattern.length() && pattern.charAt(at) != ']') {
      at += pattern.charAt(at) == '\\' ? 2 : 1;
    }
  }

  /** {@code {n}}, {@code {n,}} or {@code {n,m}} repeats the last atom; other braces are text. */
  private void repeat() {
    int end = pattern.indexOf('}', at);
    String inside = end < 0 ? "" : pattern.substring(at + 1, end);
    if (!inside.matches("\\d{1,9}(,\\d{0,9})?")) {
      atom(1);
      return;
    }
    String[] bounds = inside.split(",", 2);
    long most = Long.parseLong(bounds[0]);
    if (bounds.length > 1 && !bounds[1].isEmpty()) {
      most = Math.max(most, Long.parseLong(bounds[1]));
    }
    last = Math.min(WORTH_COUNTING, last * Math.max(1, most));
    at = end;
  }
}
