package org.onestop.casework.internal;

/** How a name is shown in lists. */
final class Masking {
  private static final int LONGEST = 8;

  private Masking() {}

  /** The first character, then a star for each other, at most seven. */
  static String name(String name) {
    int length = name.codePointCount(0, name.length());
    if (length == 0) {
      return "";
    }
    String first = name.substring(0, name.offsetByCodePoints(0, 1));
    return first + "*".repeat(Math.max(1, Math.min(LONGEST, length) - 1));
  }
}
