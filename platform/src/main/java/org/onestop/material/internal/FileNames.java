package org.onestop.material.internal;

import java.text.Normalizer;

/** Names of files as people called them, made fit for display. They never name a file of ours. */
final class FileNames {
  private static final int MOST = 200;

  private FileNames() {}

  /**
   * Without control and formatting characters (a text that turns its direction hides the true
   * ending), slashes and spaces at the ends; what looks like markup stays the text it is.
   */
  static String clean(String name) {
    StringBuilder clean = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .codePoints()
        .map(FileNames::shown)
        .filter(each -> each >= 0)
        .forEach(clean::appendCodePoint);
    String text = clean.toString().strip();
    int length = text.codePointCount(0, text.length());
    String cut = length <= MOST ? text : text.substring(0, text.offsetByCodePoints(0, MOST));
    return cut.isBlank() ? "-" : cut.strip();
  }

  private static int shown(int each) {
    if (each == '/' || each == '\\') {
      return '_';
    }
    return switch (Character.getType(each)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          -1;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR ->
          ' ';
      default -> each;
    };
  }
}
