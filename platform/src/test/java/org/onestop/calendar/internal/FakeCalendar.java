package org.onestop.calendar.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onestop.calendar.Calendars;
import org.onestop.calendar.WorkCalendar;
import org.onestop.division.Divisions;
import org.onestop.division.internal.FakeDivisions;
import org.onestop.kernel.InMemory;

/** The room with its rows in memory. */
public final class FakeCalendar {
  private static final Path YEARS = Path.of("../item-catalog/src/main/resources/catalog/calendar");

  final List<Object> events = new ArrayList<>();
  private final Rows mapper = new Rows();
  private final CalendarRows rows;
  private final PuttingDays putting;

  public FakeCalendar() {
    Divisions divisions = FakeDivisions.few();
    rows = new CalendarRows(mapper, divisions);
    putting =
        new PuttingDays(rows, divisions, new InMemory().transactions(), event -> events.add(event));
  }

  /** With the country's days of 2024 to 2026 as the catalog has them. */
  public static FakeCalendar ofTheCountry() {
    FakeCalendar calendar = new FakeCalendar();
    for (int year : List.of(2024, 2025, 2026)) {
      String file = year + ".yaml";
      try (InputStream in = Files.newInputStream(YEARS.resolve(file))) {
        calendar.days().readYear(file, in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return calendar;
  }

  public WorkCalendar calendar() {
    return new DivisionCalendar(rows);
  }

  public Calendars days() {
    return putting;
  }

  private static final class Rows implements CalendarMapper {
    private final List<DayRow> days = new ArrayList<>();
    private final Map<Integer, String> years = new HashMap<>();
    private long version;

    @Override
    public List<DayRow> days() {
      return List.copyOf(days);
    }

    @Override
    public List<Integer> years() {
      return List.copyOf(years.keySet());
    }

    @Override
    public void removeDays(String scope, LocalDate from, LocalDate to) {
      days.removeIf(each ->
          each.scope().equals(scope) && !each.day().isBefore(from) && !each.day().isAfter(to));
    }

    @Override
    public void addDays(List<DayRow> more) {
      days.addAll(more);
    }

    @Override
    public void putYear(int year, String source) {
      years.put(year, source);
    }

    @Override
    public long version() {
      return version;
    }

    @Override
    public void changeVersion() {
      version++;
    }
  }
}
