package org.onestop.document.internal;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What leads from a paper to what was issued: 16 characters, 80 bits of chance, so that nobody
 * finds a document by trying. Without letters that are mistaken for digits, as people type them.
 */
final class Codes {
  static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom CHANCE = new SecureRandom();

  private Codes() {}

  static String next() {
    StringBuilder code = new StringBuilder(LENGTH);
    while (code.length() < LENGTH) {
      code.append(CHARACTERS.charAt(CHANCE.nextInt(CHARACTERS.length())));
    }
    return code.toString();
  }

  /** As it is printed, in groups of four. */
  static String printed(String code) {
    StringBuilder printed = new StringBuilder();
    for (int at = 0; at < code.length(); at += GROUP) {
      printed.append(at == 0 ? "" : "-").append(code, at, at + GROUP);
    }
    return printed.toString();
  }

  /** As people type it: letters of either case, O for 0, I and L for 1, with or without groups. */
  static String read(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s\\-\u2010-\u2015\uff0d]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }
}
