package org.onestop.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A citizen identification number (公民身份号码, GB 11643-1999): six digits of a division, eight of the
 * date of birth, three of a serial number (odd: male), one check character.
 *
 * @param text 18 characters, X in capitals
 */
public record IdNumber(String text, LocalDate birthDate) {
  private static final int LENGTH = 18;
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final int SERIAL_END = 16;

  /** The number, when its form, its date of birth and its check character are right. */
  public static Optional<IdNumber> of(String text) {
    if (!wellFormed(text) || text.charAt(LENGTH - 1) != checkCharacter(text)) {
      return Optional.empty();
    }
    try {
      LocalDate born =
          LocalDate.of(number(text, 6, 10), number(text, 10, 12), number(text, 12, 14));
      return Optional.of(new IdNumber(text, born));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** The check character that the first 17 digits ask for (ISO 7064, MOD 11-2). */
  public static char checkCharacter(String digits) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += (digits.charAt(i) - '0') * ((1 << (LENGTH - 1 - i)) % CHECK_CHARACTERS.length());
    }
    return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
  }

  /** The sex it was given for, by GB/T 2261.1: 1 male, 2 female. */
  public String sex() {
    return (text.charAt(SERIAL_END) - '0') % 2 == 1 ? "1" : "2";
  }

  /** Says nothing of the person, so that no log does. */
  @Override
  public String toString() {
    return "IdNumber";
  }

  /** Eighteen characters, digits all but the last, which may be X. */
  private static boolean wellFormed(String text) {
    return text.length() == LENGTH
        && text.chars().limit(LENGTH - 1).allMatch(each -> each >= '0' && each <= '9');
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }
}
