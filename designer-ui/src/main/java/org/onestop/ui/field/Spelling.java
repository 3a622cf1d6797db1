package org.onestop.ui.field;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds Chinese text by how it is spelt (汉语拼音), whole or by initials, from any of its characters
 * on. Every reading of a character counts, since a dictionary takes 郫都 or the surnames 曾 and 单 for
 * something else.
 */
final class Spelling {
  /** Initials of two letters. */
  private static final List<String> DOUBLE = List.of("zh", "ch", "sh");

  private Spelling() {}

  /** Whether a name is what was typed, in lower case: a part of it, or how it is spelt. */
  static boolean finds(String name, String typed) {
    return typed.isEmpty() || name.toLowerCase(Locale.ROOT).contains(typed) || fits(name, typed);
  }

  /** The same, from its first character on. */
  static boolean begins(String name, String typed) {
    return name.toLowerCase(Locale.ROOT).startsWith(typed) || latin(typed) && fits(name, 0, typed);
  }

  private static boolean latin(String typed) {
    return typed.chars().allMatch(each -> each >= 'a' && each <= 'z');
  }

  /**
   * @param sought in lower case
   */
  static boolean fits(String text, String sought) {
    if (!latin(sought)) {
      return false;
    }
    for (int from = 0; from < text.length(); from++) {
      if (fits(text, from, sought)) {
        return true;
      }
    }
    return false;
  }

  /** Each character is spelt whole, by its initial, or – the last one – by its beginning. */
  private static boolean fits(String text, int at, String sought) {
    if (sought.isEmpty()) {
      return true;
    }
    if (at == text.length()) {
      return false;
    }
    for (String reading : readings(text.charAt(at))) {
      if (reading.startsWith(sought)
          || sought.startsWith(reading) && fits(text, at + 1, sought.substring(reading.length()))
          || sought.charAt(0) == reading.charAt(0) && fits(text, at + 1, sought.substring(1))
          || DOUBLE.stream().anyMatch(reading::startsWith)
              && sought.startsWith(reading.substring(0, 2))
              && fits(text, at + 1, sought.substring(2))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> readings(char character) {
    List<String> found = PinyinHelper.toPinyinList(character, PinyinStyleEnum.NORMAL);
    Set<String> readings = new HashSet<>();
    for (String each : found) {
      if (!each.isEmpty() && each.charAt(0) >= 'a' && each.charAt(0) <= 'z') {
        readings.add(each);
      }
    }
    return readings;
  }
}
