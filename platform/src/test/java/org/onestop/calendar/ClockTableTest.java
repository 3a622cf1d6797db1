package org.onestop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.onestop.calendar.CalendarDay.Kind;
import org.onestop.calendar.ClockCase.Reading;
import org.onestop.calendar.internal.FakeCalendar;

/**
 * Cases counted by hand on the published holidays of 2025 and 2026. The rule: the day of the start
 * does not count; a pause spares the working days after the day it began, up to and including the
 * day it ended or the day asked; the limit ends on the working day whose number after the start is
 * the limit and what was spared.
 */
class ClockTableTest {
  private static final WorkCalendar CALENDAR = withLocalDays();

  @ParameterizedTest(name = "{0}：{10}")
  @CsvFileSource(resources = "/org/onestop/calendar/clock-cases.csv", numLinesToSkip = 1)
  void showsWhatOneCountsByHand(ArgumentsAccessor row) {
    ClockCase one = ClockCase.of(row);
    Stopwatch watch = one.asItWas();

    assertThat(reading(watch, one)).as(one.why()).isEqualTo(one.expected());
    assertThat(watch.left(CALENDAR, one.division(), one.asked()))
        .as("%s: what is left", one.why())
        .isEqualTo(one.limit() - one.expected().used());
  }

  @ParameterizedTest(name = "{0}：{10}")
  @CsvFileSource(resources = "/org/onestop/calendar/clock-cases.csv", numLinesToSkip = 1)
  void showsTheSameToOneWhoLooksBack(ArgumentsAccessor row) {
    ClockCase one = ClockCase.of(row);
    Stopwatch watch = one.lookedBackAt();

    assertThat(watch.due(CALENDAR, one.division(), one.asked()))
        .as("%s: due", one.why())
        .isEqualTo(one.expected().due());
    assertThat(watch.used(CALENDAR, one.division(), one.asked()))
        .as("%s: used", one.why())
        .isEqualTo(one.expected().used());
  }

  private static Reading reading(Stopwatch watch, ClockCase one) {
    LocalDate due = watch.due(CALENDAR, one.division(), one.asked());
    int used = watch.used(CALENDAR, one.division(), one.asked());
    return new Reading(due, used, watch.paused(), CALENDAR.knows(due.getYear()));
  }

  /** The prefecture's anniversary is a real one, the other local days are made up. */
  private static WorkCalendar withLocalDays() {
    FakeCalendar calendar = FakeCalendar.ofTheCountry();
    Calendars days = calendar.days();
    days.putDivision(
        "513300",
        List.of(
            day("2026-11-24", Kind.HOLIDAY, "自治州成立纪念日"),
            day("2026-05-05", Kind.WORKDAY, "虫草采挖季照常办公")));
    days.putDivision("513301", List.of(day("2026-11-24", Kind.WORKDAY, "本市照常办公")));
    days.putDivision(
        "510107",
        List.of(
            day("2026-08-08", Kind.WORKDAY, "周末便民服务日"), day("2026-10-10", Kind.HOLIDAY, "大厅搬迁停办")));
    return calendar.calendar();
  }

  private static CalendarDay day(String date, Kind kind, String name) {
    return new CalendarDay(LocalDate.parse(date), kind, name);
  }
}
