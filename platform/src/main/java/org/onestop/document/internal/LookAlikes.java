package org.onestop.document.internal;

import java.text.Normalizer;

/**
 * Characters that look like ordinary ones and share their glyphs: radicals and compatibility
 * ideographs. A PDF maps a glyph back to one character only, and people search for the ordinary
 * one.
 */
final class LookAlikes {
  private LookAlikes() {}

  static boolean is(int character) {
    return (character >= 0x2e80 && character <= 0x2fdf)
        || (character >= 0xf900 && character <= 0xfaff)
        || (character >= 0x2f800 && character <= 0x2fa1f);
  }

  /** The text with ordinary characters instead, where there are any. */
  static String replaced(String text) {
    if (text.codePoints().noneMatch(LookAlikes::is)) {
      return text;
    }
    StringBuilder replaced = new StringBuilder();
    text.codePoints()
        .forEach(each -> {
          String one = Character.toString(each);
          replaced.append(is(each) ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one);
        });
    return replaced.toString();
  }
}
