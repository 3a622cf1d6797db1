package org.onestop.calendar.internal;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onestop.calendar.CalendarChanged;
import org.onestop.calendar.CalendarDay;
import org.onestop.calendar.CalendarDay.Kind;
import org.onestop.calendar.Calendars;
import org.onestop.division.Divisions;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes in days, by file or by hand. */
@Component
class PuttingDays implements Calendars {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
  private static final int LONGEST_NAME = 50;
  private static final int LONGEST_SOURCE = 200;

  private final CalendarRows rows;
  private final Divisions divisions;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;

  PuttingDays(
      CalendarRows rows,
      Divisions divisions,
      Transactions transactions,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.divisions = divisions;
    this.transactions = transactions;
    this.events = events;
  }

  @Override
  public Problems readYear(String file, InputStream yaml) {
    Problems problems = new Problems();
    CalendarFile read = CalendarFile.read(file, yaml, problems);
    if (read.year() == null) {
      problems.block(file + "#/year", "missing-field", "year");
    }
    problems.orThrow("calendar-invalid");
    int year = read.year() == null ? 0 : read.year();
    return putYear(year, read.source(), read.listed(), file + "#", problems);
  }

  @Override
  public Problems readDivision(String file, InputStream yaml) {
    Problems problems = new Problems();
    CalendarFile read = CalendarFile.read(file, yaml, problems);
    if (read.division() == null) {
      problems.block(file + "#/division", "missing-field", "division");
    }
    problems.orThrow("calendar-invalid");
    return putDivision(String.valueOf(read.division()), read.listed(), file + "#", problems);
  }

  @Override
  public Problems putYear(int year, String source, List<CalendarDay> days) {
    return putYear(year, source, days, "", new Problems());
  }

  @Override
  public Problems putDivision(String division, List<CalendarDay> days) {
    return putDivision(division, days, "", new Problems());
  }

  private Problems putYear(
      int year, String source, List<CalendarDay> days, String pointer, Problems problems) {
    if (year < FIRST.getYear() || year > LAST.getYear()) {
      problems.block(pointer + "/year", "calendar-year", year);
    }
    if (source.length() > LONGEST_SOURCE) {
      problems.block(pointer + "/source", "too-long", LONGEST_SOURCE);
    }
    check(days, pointer, problems);
    for (int i = 0; i < days.size(); i++) {
      if (days.get(i).date().getYear() != year) {
        problems.block(
            pointer + "/days/" + i + "/date", "calendar-day-of-other-year", days.get(i).date());
      }
    }
    problems.orThrow("calendar-invalid");
    LocalDate newYear = Year.of(year).atDay(1);
    transactions.run(() -> {
      ListedDays listed = rows.listed();
      if (!listed.knows(year) || !same(listed.days(COUNTRY, year), days)) {
        rows.replace(COUNTRY, newYear, newYear.plusYears(1).minusDays(1), days);
        rows.know(year, source);
        events.publishEvent(new CalendarChanged(COUNTRY));
      }
    });
    return problems;
  }

  private Problems putDivision(
      String division, List<CalendarDay> days, String pointer, Problems problems) {
    if (divisions.find(division).isEmpty()) {
      problems.block(pointer + "/division", "unknown-division", division);
    }
    check(days, pointer, problems);
    problems.orThrow("calendar-invalid");
    transactions.run(() -> {
      if (!same(rows.listed().days(division), days)) {
        rows.replace(division, FIRST, LAST, days);
        events.publishEvent(new CalendarChanged(division));
      }
    });
    return problems;
  }

  private static boolean same(List<CalendarDay> present, List<CalendarDay> next) {
    return present.size() == next.size() && new HashSet<>(present).containsAll(next);
  }

  private static void check(List<CalendarDay> days, String pointer, Problems problems) {
    Set<LocalDate> seen = new HashSet<>();
    for (int i = 0; i < days.size(); i++) {
      CalendarDay each = days.get(i);
      String at = pointer + "/days/" + i;
      if (!seen.add(each.date())) {
        problems.block(at + "/date", "calendar-day-twice", each.date());
      }
      if (each.date().isBefore(FIRST) || each.date().isAfter(LAST)) {
        problems.block(at + "/date", "calendar-year", each.date().getYear());
      }
      if (each.name().isBlank() || each.name().length() > LONGEST_NAME) {
        problems.block(at + "/name", "calendar-day-name", LONGEST_NAME);
      }
      if (each.kind() == Kind.WORKDAY && DayCount.isWeekday(each.date())) {
        problems.advise(at + "/kind", "calendar-workday-on-weekday", each.date());
      }
    }
  }

  @Override
  public List<CalendarDay> days(String scope, int year) {
    return rows.listed().days(scope, year);
  }
}
