package org.onestop.calendar.internal;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.CalendarDay;
import org.onestop.calendar.CalendarDay.Kind;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.kernel.YamlFile;

/** A calendar file, a year's or a division's, with every unreadable day reported. */
record CalendarFile(
    @Nullable Integer year, @Nullable String division, String source, List<CalendarDay> listed) {

  /** As written. */
  record Written(
      @Nullable Integer year,
      @Nullable String division,
      @Nullable String source,
      @Nullable List<Day> days) {}

  /** As written. */
  record Day(@Nullable String date, @Nullable String kind, @Nullable String name) {}

  static CalendarFile read(String file, InputStream yaml, Problems problems) {
    Written written =
        YamlFile.read(file, yaml, Written.class, problems)
            .orElseThrow(() -> Fault.invalid("calendar-invalid", problems));
    List<CalendarDay> listed = new ArrayList<>();
    List<Day> days = written.days == null ? List.of() : written.days;
    for (int i = 0; i < days.size(); i++) {
      Day day = days.get(i);
      String at = file + "#/days/" + i;
      LocalDate date = date(day.date);
      Kind kind = kind(day.kind);
      if (date == null) {
        problems.block(at + "/date", "not-a-date", String.valueOf(day.date));
      }
      if (kind == null) {
        problems.block(at + "/kind", "calendar-day-kind", String.valueOf(day.kind));
      }
      if (date != null && kind != null) {
        listed.add(new CalendarDay(date, kind, day.name == null ? "" : day.name.strip()));
      }
    }
    String source = written.source == null ? "" : written.source;
    return new CalendarFile(written.year, written.division, source, listed);
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Kind kind(@Nullable String text) {
    for (Kind each : Kind.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
        return each;
      }
    }
    return null;
  }
}
