package org.onestop.form.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a text that a pattern is likely to take: the first of each choice, the least of each
 * repetition and some more where asked. Whoever uses it checks what comes out.
 */
final class PatternSample {
  private static final int MOST = 200;
  private static final String IDEOGRAPH = Character.toString(0x4e00);

  private final String pattern;
  private final int more;
  private int at;

  private PatternSample(String pattern, int more) {
    this.pattern = pattern;
    this.more = more;
  }

  /** Texts of growing length. */
  static List<String> of(String pattern) {
    List<String> texts = new ArrayList<>();
    for (int more : new int[] {0, 1, 3, 7, 15}) {
      try {
        texts.add(new PatternSample(pattern, more).choice());
      } catch (IndexOutOfBoundsException | NumberFormatException unreadable) {
        return texts;
      }
    }
    return texts;
  }

  private String choice() {
    String first = sequence();
    while (peek() == '|') {
      at++;
      sequence();
    }
    return first;
  }

  private String sequence() {
    StringBuilder text = new StringBuilder();
    while (at < pattern.length() && peek() != '|' && peek() != ')') {
      String atom = atom();
      int times = times();
      text.append(atom.repeat(times), 0, Math.min(MOST, atom.length() * times));
    }
    return text.toString();
  }

  private String atom() {
    char next = pattern.charAt(at++);
    return switch (next) {
      case '^', '$' -> "";
      case '.' -> "a";
      case '(' -> group();
      case '[' -> oneOf();
      case '\\' -> escape();
      default -> String.valueOf(next);
    };
  }

  private String group() {
    if (pattern.startsWith("?:", at)) {
      at += 2;
    }
    String inner = choice();
    at++;
    return inner;
  }

  /** The first of a class; of an excluding one, the first usual character that is not in it. */
  private String oneOf() {
    boolean not = peek() == '^';
    at += not ? 1 : 0;
    int from = at;
    String first = "";
    while (peek() != ']' || at == from) {
      String each = peek() == '\\' ? atom() : String.valueOf(pattern.charAt(at++));
      first = first.isEmpty() ? each : first;
    }
    String inside = pattern.substring(from, at++);
    return not
        ? ("a1-" + IDEOGRAPH)
            .chars()
            .filter(each -> inside.indexOf(each) < 0)
            .mapToObj(Character::toString)
            .findFirst()
            .orElse("b")
        : first;
  }

  private String escape() {
    char what = pattern.charAt(at++);
    switch (what) {
      case 'd':
        return "1";
      case 'w':
        return "a";
      case 's':
        return " ";
      case 'p':
        String script = pattern.substring(at, pattern.indexOf('}', at));
        at += script.length() + 1;
        return script.contains("Han") ? IDEOGRAPH : script.contains("N") ? "1" : "a";
      case 'u':
        boolean braces = peek() == '{';
        int end = braces ? pattern.indexOf('}', at) : at + 4;
        String code = pattern.substring(braces ? at + 1 : at, end);
        at = braces ? end + 1 : end;
        return Character.toString(Integer.parseInt(code, 16));
      default:
        return String.valueOf(what);
    }
  }

  private int times() {
    char how = at < pattern.length() ? peek() : ' ';
    int times =
        switch (how) {
          case '?' -> Math.min(1, more);
          case '*' -> more;
          case '+' -> 1 + more;
          case '{' -> counted();
          default -> 1;
        };
    if ("?*+".indexOf(how) >= 0) {
      at++;
    }
    if (at < pattern.length() && "?*+{".indexOf(how) >= 0 && peek() == '?') {
      at++;
    }
    return times;
  }

  private int counted() {
    int end = pattern.indexOf('}', at);
    String[] bounds = pattern.substring(at + 1, end).split(",", -1);
    at = end + 1;
    int least = Integer.parseInt(bounds[0]);
    if (bounds.length == 1) {
      return least;
    }
    int most = bounds[1].isEmpty() ? MOST : Integer.parseInt(bounds[1]);
    return Math.min(most, least + more);
  }

  private char peek() {
    return at < pattern.length() ? pattern.charAt(at) : '\0';
  }
}
