package org.onestop.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.OnPeopleSlice;
import org.onestop.calendar.CalendarDay;
import org.onestop.calendar.CalendarDay.Kind;
import org.onestop.calendar.Calendars;
import org.onestop.calendar.WorkCalendar;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.kernel.CpuTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Listed days on the real database. */
@OnPeopleSlice
class CalendarIT {
  private static final Path YEARS = Path.of("../item-catalog/src/main/resources/catalog/calendar");
  private static final LocalDate OWN = LocalDate.of(2026, 11, 12);

  private final Calendars days;
  private final WorkCalendar calendar;
  private final CalendarMapper mapper;
  private final Divisions divisions;

  CalendarIT(
      @Autowired Calendars days,
      @Autowired WorkCalendar calendar,
      @Autowired CalendarMapper mapper,
      @Autowired Divisions divisions) {
    this.days = days;
    this.calendar = calendar;
    this.mapper = mapper;
    this.divisions = divisions;
  }

  @BeforeEach
  void withTheCountrysYears() throws IOException {
    divisions.put(
        List.of(
            new NewDivision("510000", "四川省", Level.PROVINCE, null),
            new NewDivision("513300", "甘孜藏族自治州", Level.CITY, "510000"),
            new NewDivision("513301", "康定市", Level.COUNTY, "513300")));
    for (int year : List.of(2024, 2025, 2026)) {
      try (InputStream in = Files.newInputStream(YEARS.resolve(year + ".yaml"))) {
        assertThat(days.readYear(year + ".yaml", in).isEmpty()).isTrue();
      }
    }
  }

  @Test
  void keepsWhatWasRead() {
    assertThat(mapper.years()).contains(2024, 2025, 2026);
    assertThat(mapper.days()).hasSizeGreaterThan(100);
    assertThat(calendar.after("513301", LocalDate.of(2026, 2, 13), 2)).isEqualTo("2026-02-24");
  }

  @Test
  void changesNothingWhenTheSameIsReadAgain() throws IOException {
    long version = mapper.version();

    withTheCountrysYears();

    assertThat(mapper.version()).isEqualTo(version);
  }

  @Test
  void keepsADivisionsOwnDaysAndShowsThemToOtherNodes() {
    days.putDivision("513300", List.of());
    CalendarRows otherNode = new CalendarRows(mapper, divisions);
    assertThat(otherNode.count("513301").isWorkingDay(OWN)).isTrue();

    days.putDivision("513300", List.of(new CalendarDay(OWN, Kind.HOLIDAY, "彝族年")));

    assertThat(calendar.isWorkingDay("513301", OWN)).isFalse();
    otherNode.refresh();
    assertThat(otherNode.count("513301").isWorkingDay(OWN)).isFalse();
    days.putDivision("513300", List.of());
    assertThat(calendar.isWorkingDay("513301", OWN)).isTrue();
  }

  @Test
  void countsWithoutAskingTheDatabase() {
    LocalDate start = LocalDate.of(2026, 2, 13);
    calendar.after("513301", start, 7);

    Duration work =
        CpuTime.of(() -> {
          for (int i = 0; i < 100_000; i++) {
            calendar.after("513301", start.plusDays(i % 300), 7);
          }
        });

    // 100,000 questions to a database would take some ten seconds
    assertThat(work).isLessThan(Duration.ofSeconds(1));
  }
}
