package org.onestop.process.internal;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onestop.process.Advance;

/**
 * The only conditions there are, and the two variables they read. The compiler writes them, {@link
 * ClosedExpressions} reads them; they are also plain expressions that any BPMN engine understands.
 */
final class Conditions {
  /** Transient variable: how the waiting token moves on. */
  static final String ADVANCE = "advance";

  /** Process variable: positions of the selected items, e.g. {@code ,0,3,}. */
  static final String SELECTED = "selected";

  private Conditions() {}

  static String advance(Advance how) {
    return "${advance == '" + value(how) + "'}";
  }

  static String value(Advance how) {
    return how.name().toLowerCase(Locale.ROOT);
  }

  static String selected(int item) {
    return "${selected.contains('" + mark(item) + "')}";
  }

  static String mark(int item) {
    return "," + item + ",";
  }

  static String value(Set<Integer> items) {
    return items.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", ",", ","));
  }
}
