package org.onestop.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.onestop.calendar.CalendarDay;
import org.onestop.calendar.CalendarDay.Kind;

/** Counting by arithmetic agrees with counting day by day, whatever the listed days are. */
class DayCountTest {
  private static final LocalDate ORIGIN = LocalDate.of(2025, 12, 1);

  @Property
  void countsAsOneWouldDayByDay(
      @ForAll @Size(max = 40) List<@IntRange(max = 120) Integer> listed,
      @ForAll @IntRange(max = 130) int start,
      @ForAll @IntRange(max = 60) int length) {
    Map<LocalDate, CalendarDay> days = days(listed);
    DayCount count = new DayCount(days.values());
    LocalDate from = ORIGIN.plusDays(start);

    assertThat(count.between(from, from.plusDays(length)))
        .isEqualTo(oneByOne(days, from, from.plusDays(length)));
    assertThat(count.isWorkingDay(from)).isEqualTo(works(days, from));
  }

  @Property
  void endsALimitOnTheWorkingDayThatCompletesIt(
      @ForAll @Size(max = 40) List<@IntRange(max = 120) Integer> listed,
      @ForAll @IntRange(max = 130) int start,
      @ForAll @IntRange(min = 1, max = 90) int limit) {
    Map<LocalDate, CalendarDay> days = days(listed);
    DayCount count = new DayCount(days.values());
    LocalDate from = ORIGIN.plusDays(start);

    LocalDate end = count.after(from, limit);

    assertThat(oneByOne(days, from, end)).isEqualTo(limit);
    assertThat(works(days, end)).isTrue();
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
