package org.onestop.calendar;

import java.time.LocalDate;

/**
 * A day that differs from its weekday.
 *
 * @param name what people call it, e.g. 春节
 */
public record CalendarDay(LocalDate date, Kind kind, String name) {
  /** HOLIDAY: nobody works, whatever the weekday. WORKDAY: worked, though at a weekend (调休). */
  public enum Kind {
    HOLIDAY,
    WORKDAY
  }
}
