package org.onestop.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onestop.calendar.WorkCalendar;

/** The holidays of 2024 to 2026 as the catalog carries them. */
class CountryCalendarTest {
  private final WorkCalendar calendar = FakeCalendar.ofTheCountry().calendar();

  @ParameterizedTest
  @CsvSource({
    // before New Year, which Sunday the 4th makes up for
    "2025-12-31, 1, 2026-01-04",
    "2025-12-31, 2, 2026-01-05",
    // before Spring Festival: Saturday the 14th is worked, 15 to 23 are off
    "2026-02-13, 1, 2026-02-14",
    "2026-02-13, 2, 2026-02-24",
    "2026-02-13, 7, 2026-03-02",
    // Saturday the 28th is worked
    "2026-02-27, 1, 2026-02-28",
    "2026-02-27, 2, 2026-03-02",
    "2026-04-03, 1, 2026-04-07",
    "2026-04-30, 3, 2026-05-08",
    "2026-04-30, 4, 2026-05-09",
    "2026-06-18, 1, 2026-06-22",
    // Sunday before Mid-Autumn is worked; then the National Day week
    "2026-09-18, 1, 2026-09-20",
    "2026-09-24, 1, 2026-09-28",
    "2026-09-30, 2, 2026-10-09",
    "2026-09-30, 3, 2026-10-10",
    "2026-09-30, 4, 2026-10-12",
    // beyond what is known, weekdays count
    "2026-12-31, 1, 2027-01-01"
  })
  void endsALimitAtTheHolidaysEdges(LocalDate start, int days, LocalDate end) {
    assertThat(calendar.after("510107", start, days)).isEqualTo(end);
    assertThat(calendar.between("510107", start, end)).isEqualTo(days);
  }

  @Test
  void worksOnMovedRestDaysOnly() {
    assertThat(calendar.isWorkingDay("510107", LocalDate.of(2026, 2, 28))).isTrue();
    assertThat(calendar.isWorkingDay("510107", LocalDate.of(2026, 3, 7))).isFalse();
    assertThat(calendar.isWorkingDay("510107", LocalDate.of(2026, 10, 7))).isFalse();
    assertThat(calendar.isWorkingDay("510107", LocalDate.of(2026, 10, 8))).isTrue();
  }

  @Test
  void knowsTheYearsThatWereRead() {
    assertThat(calendar.knows(2026)).isTrue();
    assertThat(calendar.knows(2027)).isFalse();
  }

  @Test
  void countsAYearsWorkingDays() {
    // 261 weekdays, 19 of them off, and 6 worked weekend days
    assertThat(calendar.between("510107", LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)))
        .isEqualTo(261 - 19 + 6);
  }
}
