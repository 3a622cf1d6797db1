package org.onestop.calendar;

import java.time.LocalDate;

/** Working days of a division: national holidays and moved rest days, and the division's own. */
public interface WorkCalendar {
  boolean isWorkingDay(String division, LocalDate day);

  /**
   * The day on which a limit ends. Day 1 is the working day after {@code start}; 0 days end on
   * {@code start} itself.
   */
  LocalDate after(String division, LocalDate start, int workingDays);

  /** Working days after {@code start} up to and including {@code end}; 0 when end ≤ start. */
  int between(String division, LocalDate start, LocalDate end);

  /** Whether the year's holidays are known; deadlines that cross an unknown year are warned of. */
  boolean knows(int year);
}
