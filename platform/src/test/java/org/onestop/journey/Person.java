package org.onestop.journey;

import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who applies; each has an ID number of his own. */
public record Person(
    String name, String idNo, String mobile, String bankAccount, String addressDetail) {
  private static final AtomicInteger SERIAL = new AtomicInteger();
  private static final String CHECK_DIGITS = "10X98765432";

  /** A man from a county. */
  public static Person from(String county) {
    int serial = SERIAL.incrementAndGet();
    return new Person(
        "测试·王五",
        idNo(
            county,
            "1990%02d%02d".formatted(1 + serial / 28 % 12, 1 + serial % 28),
            2 * (serial % 499) + 1),
        "1370000%04d".formatted(serial),
        bankAccount("62220200000000%04d".formatted(serial)),
        "测试巷%d号".formatted(70_000 + serial));
  }

  /** With the check digit that banks use (Luhn). */
  private static String bankAccount(String digits) {
    int total = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int twice = digit * 2;
      total += i % 2 == 0 ? twice / 10 + twice % 10 : digit;
    }
    return digits + (10 - total % 10) % 10;
  }

  static String idNo(String region, String birth, int serial) {
    String body = region + birth + "%03d".formatted(serial);
    int total = 0;
    for (int i = 0; i < body.length(); i++) {
      total += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
    }
    return body + CHECK_DIGITS.charAt(total % 11);
  }
}
