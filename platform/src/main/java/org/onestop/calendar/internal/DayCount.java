package org.onestop.calendar.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.onestop.calendar.CalendarDay;
import org.onestop.calendar.CalendarDay.Kind;

/**
 * Counts working days by arithmetic: weekdays, corrected by the listed days before. No loop over
 * days, no bound on the years. Never changes.
 */
final class DayCount {
  /** 1970-01-01 was a Thursday; the week it lies in began three days before. */
  private static final int MONDAY_TO_EPOCH = 3;

  /** Longest stretch of the calendar that one working day can take, far above any holiday. */
  private static final int WIDEST_STEP = 60;

  private final long[] days;
  private final int[] corrections;

  /**
   * @param listed at most one for each date
   */
  DayCount(Collection<CalendarDay> listed) {
    CalendarDay[] sorted =
        listed.stream()
            .filter(each -> isWeekday(each.date()) == (each.kind() == Kind.HOLIDAY))
            .sorted((one, other) -> one.date().compareTo(other.date()))
            .toArray(CalendarDay[]::new);
    days = new long[sorted.length];
    corrections = new int[sorted.length];
    int sum = 0;
    for (int i = 0; i < sorted.length; i++) {
      sum += sorted[i].kind() == Kind.WORKDAY ? 1 : -1;
      days[i] = sorted[i].date().toEpochDay();
      corrections[i] = sum;
    }
  }

  static boolean isWeekday(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }

  boolean isWorkingDay(LocalDate date) {
    long day = date.toEpochDay();
    return upTo(day) > upTo(day - 1);
  }

  /** Working days after {@code start} up to and including {@code end}; 0 when end ≤ start. */
  int between(LocalDate start, LocalDate end) {
    return end.isAfter(start) ? (int) (upTo(end.toEpochDay()) - upTo(start.toEpochDay())) : 0;
  }

  /** The first day by whose end so many working days after {@code start} have passed. */
  LocalDate after(LocalDate start, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("a limit is not negative: " + workingDays);
    }
    long low = start.toEpochDay();
    long wanted = upTo(low) + workingDays;
    long high = low + workingDays;
    while (upTo(high) < wanted) {
      low = high;
      high += WIDEST_STEP;
    }
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (upTo(middle) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return LocalDate.ofEpochDay(low);
  }

  /** Working days up to and including a day, counted from some day long ago. */
  private long upTo(long day) {
    long sinceMonday = day + MONDAY_TO_EPOCH + 1;
    long weekdays = Math.floorDiv(sinceMonday, 7) * 5 + Math.min(Math.floorMod(sinceMonday, 7), 5);
    int at = Arrays.binarySearch(days, day);
    int before = at >= 0 ? at : -at - 2;
    return before < 0 ? weekdays : weekdays + corrections[before];
  }
}
