package org.onestop.casework;

import java.util.List;
import org.onestop.calendar.CalendarDay;
import org.onestop.identity.Actor;
import org.onestop.kernel.Problems;

/**
 * The working days as those who answer for them keep them: the country's by the province's catalog
 * staff, a division's own by those who configure it. Every change is recorded, and moves the
 * deadlines that are still open.
 */
public interface CalendarDesk {
  /**
   * Replaces the country's days of a year. Throws FORBIDDEN {@code role-not-allowed} to all but
   * CATALOG and APPROVE, and what {@link org.onestop.calendar.Calendars} refuses.
   *
   * @param source the document the days are from
   * @return what only advises
   */
  Problems putYear(Actor by, int year, String source, List<CalendarDay> days);

  /**
   * Replaces a division's own days of one year; those of other years stay. Throws FORBIDDEN {@code
   * role-not-allowed} to all but those who configure exactly this division.
   */
  Problems putOwn(Actor by, int year, List<CalendarDay> days);
}
