package org.onestop.calendar;

import java.io.InputStream;
import java.util.List;
import org.onestop.kernel.Problems;

/**
 * The days behind the {@link WorkCalendar}: the country's by year, and a division's own, which hold
 * below it too. What is put replaces what was there. Findings that block are thrown as {@link
 * org.onestop.kernel.Fault} INVALID and nothing changes; those that only advise are returned.
 */
public interface Calendars {
  /** The scope of days that hold in the whole country. */
  String COUNTRY = "CN";

  /** Reads {@code year, source, days: [{date, kind: holiday|workday, name}]}. */
  Problems readYear(String file, InputStream yaml);

  /** Reads a tenant's {@code division, days: [{date, kind: holiday|workday, name}]}. */
  Problems readDivision(String file, InputStream yaml);

  /** The country's days of one year, all of them lying in it. The year is known from then on. */
  Problems putYear(int year, String source, List<CalendarDay> days);

  /** A division's own days, of all years. */
  Problems putDivision(String division, List<CalendarDay> days);

  /** The days of a scope in a year, in order. */
  List<CalendarDay> days(String scope, int year);
}
