package org.onestop.calendar.internal;

import java.time.LocalDate;
import org.onestop.calendar.CalendarDay;

/** A listed day as stored. */
record DayRow(String scope, LocalDate day, CalendarDay.Kind kind, String name) {
  CalendarDay listed() {
    return new CalendarDay(day, kind, name);
  }
}
