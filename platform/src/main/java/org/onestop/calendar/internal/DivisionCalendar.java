package org.onestop.calendar.internal;

import java.time.LocalDate;
import org.onestop.calendar.WorkCalendar;
import org.springframework.stereotype.Component;

/** Answers from memory. */
@Component
class DivisionCalendar implements WorkCalendar {
  private final CalendarRows rows;

  DivisionCalendar(CalendarRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean isWorkingDay(String division, LocalDate day) {
    return rows.count(division).isWorkingDay(day);
  }

  @Override
  public LocalDate after(String division, LocalDate start, int workingDays) {
    return rows.count(division).after(start, workingDays);
  }

  @Override
  public int between(String division, LocalDate start, LocalDate end) {
    return rows.count(division).between(start, end);
  }

  @Override
  public boolean knows(int year) {
    return rows.listed().knows(year);
  }
}
