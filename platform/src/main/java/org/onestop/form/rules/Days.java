package org.onestop.form.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The days that an answer can mean: a date is itself, a date range is its start, a month is any of
 * its days.
 */
final class Days {
  private static final int MONTH_LENGTH = "2000-01".length();

  private Days() {}

  /** The earliest day it can mean. */
  static Optional<LocalDate> first(JsonNode answer) {
    try {
      String text = text(answer);
      return Optional.of(
          text.length() == MONTH_LENGTH ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  /** The latest day it can mean. */
  static Optional<LocalDate> last(JsonNode answer) {
    return first(answer)
        .map(day ->
            text(answer).length() == MONTH_LENGTH ? YearMonth.from(day).atEndOfMonth() : day);
  }

  private static String text(JsonNode answer) {
    return (answer.isObject() ? answer.path("start") : answer).asString("");
  }
}
