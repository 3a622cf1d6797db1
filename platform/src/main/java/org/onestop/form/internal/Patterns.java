package org.onestop.form.internal;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * Regular expressions that answer in time linear in the text (RE2/J). Patterns are written as in
 * JSON Schema (ECMA 262); its escapes for code points and scripts are translated, look-around and
 * back-references are refused.
 */
final class Patterns {
  /** Says why a pattern is refused. */
  static final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Refused(String reason) {
      super(reason);
    }
  }

  private static final int LONGEST = 500;
  private static final java.util.regex.Pattern CODE_POINT =
      java.util.regex.Pattern.compile("\\\\u(?:\\{([0-9A-Fa-f]{1,6})\\}|([0-9A-Fa-f]{4}))");
  private static final java.util.regex.Pattern SCRIPT =
      java.util.regex.Pattern.compile(
          "\\\\([pP])\\{(?:Script|sc|General_Category|gc)=(\\w{1,40})\\}");

  private Patterns() {}

  static Pattern compile(String pattern) {
    if (pattern.length() > LONGEST || PatternSize.of(pattern) > PatternSize.GREATEST) {
      throw new Refused("too large");
    }
    try {
      return Pattern.compile(translated(pattern));
    } catch (PatternSyntaxException refused) {
      throw new Refused(refused.getDescription());
    }
  }

  private static String translated(String pattern) {
    String points = CODE_POINT.matcher(pattern).replaceAll("\\\\x{$1$2}");
    return SCRIPT.matcher(points).replaceAll("\\\\$1{$2}");
  }
}
