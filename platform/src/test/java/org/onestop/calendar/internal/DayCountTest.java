package org.onestop.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onestop.calendar.CalendarDay;
import org.onestop.calendar.CalendarDay.Kind;
import org.onestop.kernel.Trials;

/** Counting by arithmetic agrees with counting day by day, whatever the listed days are. */
class DayCountTest {
  private static final LocalDate ORIGIN = LocalDate.of(2025, 12, 1);

  @Test
  void countsAsOneWouldDayByDay() {
    Trials.of(chance -> {
      Map<LocalDate, CalendarDay> days = days(chance.numbers(40, 120));
      DayCount count = new DayCount(days.values());
      LocalDate from = ORIGIN.plusDays(chance.number(0, 130));
      LocalDate to = from.plusDays(chance.number(0, 60));

      assertThat(count.between(from, to)).isEqualTo(oneByOne(days, from, to));
      assertThat(count.isWorkingDay(from)).isEqualTo(works(days, from));
    });
  }

  @Test
  void endsALimitOnTheWorkingDayThatCompletesIt() {
    Trials.of(chance -> {
      Map<LocalDate, CalendarDay> days = days(chance.numbers(40, 120));
      DayCount count = new DayCount(days.values());
      LocalDate from = ORIGIN.plusDays(chance.number(0, 130));
      int limit = chance.number(1, 90);

      LocalDate end = count.after(from, limit);

      assertThat(oneByOne(days, from, end)).isEqualTo(limit);
      assertThat(works(days, end)).isTrue();
    });
  }

  @Test
  void endsALimitOfNoDaysOnItsStart() {
    LocalDate sunday = LocalDate.of(2026, 1, 11);

    assertThat(new DayCount(List.of()).after(sunday, 0)).isEqualTo(sunday);
  }

  @Test
  void countsNothingBackwards() {
    assertThat(new DayCount(List.of()).between(ORIGIN.plusDays(9), ORIGIN)).isZero();
  }

  @Test
  void refusesANegativeLimit() {
    assertThatThrownBy(() -> new DayCount(List.of()).after(ORIGIN, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countsFarFromTheListedDaysAndBeforeTheEpoch() {
    DayCount count = new DayCount(List.of());

    assertThat(count.after(LocalDate.of(1969, 12, 26), 5)).isEqualTo("1970-01-02");
    assertThat(count.after(LocalDate.of(2126, 1, 4), 5000))
        .isEqualTo(LocalDate.of(2126, 1, 4).plusWeeks(1000));
  }

  private static Map<LocalDate, CalendarDay> days(List<Integer> listed) {
    Map<LocalDate, CalendarDay> days = new HashMap<>();
    for (int i = 0; i < listed.size(); i++) {
      LocalDate date = ORIGIN.plusDays(listed.get(i));
      days.put(date, new CalendarDay(date, Kind.values()[i % 2], "x"));
    }
    return days;
  }

  private static int oneByOne(Map<LocalDate, CalendarDay> days, LocalDate start, LocalDate end) {
    List<LocalDate> worked = new ArrayList<>();
    for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      if (works(days, day)) {
        worked.add(day);
      }
    }
    return worked.size();
  }

  private static boolean works(Map<LocalDate, CalendarDay> days, LocalDate day) {
    CalendarDay listed = days.get(day);
    if (listed != null) {
      return listed.kind() == Kind.WORKDAY;
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
