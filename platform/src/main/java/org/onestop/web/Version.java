package org.onestop.web;

import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;

/** Versions as entity tags: {@code "7"}. */
final class Version {
  private Version() {}

  static String tag(int version) {
    return "\"" + version + "\"";
  }

  /** The version an If-Match names; null when it does not matter. */
  static @Nullable Integer of(@Nullable String match) {
    if (match == null || match.equals("*")) {
      return null;
    }
    String digits = match.replace("W/", "").replace("\"", "").strip();
    if (!digits.matches("\\d{1,9}")) {
      throw Fault.invalid(
          "header-invalid", new Problems().block("", "if-match-invalid", "If-Match"));
    }
    return Integer.valueOf(digits);
  }
}
