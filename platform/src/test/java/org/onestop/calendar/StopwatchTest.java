package org.onestop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.calendar.Stopwatch.Pause;
import org.onestop.calendar.internal.FakeCalendar;

class StopwatchTest {
  private static final String HERE = "510107";
  private final WorkCalendar calendar = FakeCalendar.ofTheCountry().calendar();

  @Test
  void beginsToCountOnTheWorkingDayAfterItsStart() {
    Stopwatch watch = Stopwatch.started(7, at("2026-03-02T09:00"));

    assertThat(watch.due(calendar, HERE, at("2026-03-02T10:00"))).isEqualTo("2026-03-11");
    assertThat(watch.used(calendar, HERE, at("2026-03-02T17:00"))).isZero();
    assertThat(watch.used(calendar, HERE, at("2026-03-03T00:00"))).isEqualTo(1);
    assertThat(watch.left(calendar, HERE, at("2026-03-11T23:59"))).isZero();
    assertThat(watch.left(calendar, HERE, at("2026-03-13T00:00"))).isEqualTo(-2);
  }

  @Test
  void countsDaysOfChinaWhateverTheServersZone() {
    Instant lateInTheEveningOfTheSecond = at("2026-03-02T23:59");
    Instant earlyOnTheThird = at("2026-03-03T00:01");

    assertThat(due(Stopwatch.started(1, lateInTheEveningOfTheSecond))).isEqualTo("2026-03-03");
    assertThat(due(Stopwatch.started(1, earlyOnTheThird))).isEqualTo("2026-03-04");
  }

  @Test
  void runsOverSpringFestivalInTwoWeeks() {
    assertThat(due(Stopwatch.started(7, at("2026-02-13T16:00")))).isEqualTo("2026-03-02");
  }

  @Test
  void isMovedByTheWorkingDaysOfAPauseAndNotByItsHolidays() {
    Stopwatch watch =
        Stopwatch.started(7, at("2026-02-10T09:00"))
            .pause(at("2026-02-12T10:00"), "correction", "510107-counter")
            .resume(at("2026-02-25T10:00"));

    // 13, 14, 24 and 25 are spared; 11 and 12 are used
    assertThat(watch.used(calendar, HERE, at("2026-02-25T18:00"))).isEqualTo(2);
    assertThat(watch.due(calendar, HERE, at("2026-02-25T18:00"))).isEqualTo("2026-03-03");
    assertThat(due(Stopwatch.started(7, at("2026-02-10T09:00")))).isEqualTo("2026-02-26");
  }

  @Test
  void isNotMovedByAPauseWithinADay() {
    Stopwatch watch =
        Stopwatch.started(5, at("2026-03-02T09:00"))
            .pause(at("2026-03-03T10:00"), "applicant", "a")
            .resume(at("2026-03-03T15:00"));

    assertThat(due(watch)).isEqualTo(due(Stopwatch.started(5, at("2026-03-02T09:00"))));
  }

  @Test
  void movesItsDueDateDayByDayWhilePaused() {
    Stopwatch watch =
        Stopwatch.started(5, at("2026-03-02T09:00"))
            .pause(at("2026-03-03T10:00"), "applicant", "a");

    assertThat(watch.due(calendar, HERE, at("2026-03-03T11:00"))).isEqualTo("2026-03-09");
    assertThat(watch.due(calendar, HERE, at("2026-03-05T11:00"))).isEqualTo("2026-03-11");
    assertThat(watch.left(calendar, HERE, at("2026-03-05T11:00"))).isEqualTo(4);
  }

  @Test
  void usesNothingMoreOnceItHasStopped() {
    Stopwatch watch = Stopwatch.started(5, at("2026-03-02T09:00")).stop(at("2026-03-04T10:00"));

    assertThat(watch.used(calendar, HERE, at("2026-06-01T00:00"))).isEqualTo(2);
    assertThat(watch.stop(at("2026-03-09T10:00"))).isEqualTo(watch);
    assertThat(watch.pause(at("2026-03-09T10:00"), "applicant", "a")).isEqualTo(watch);
  }

  @Test
  void endsAPauseWhenItStops() {
    Stopwatch watch =
        Stopwatch.started(5, at("2026-03-02T09:00"))
            .pause(at("2026-03-03T10:00"), "applicant", "a")
            .stop(at("2026-03-05T10:00"));

    assertThat(watch.paused()).isFalse();
    assertThat(watch.pauses()).extracting(Pause::to).containsExactly(at("2026-03-05T10:00"));
    assertThat(watch.used(calendar, HERE, at("2026-03-05T10:00"))).isEqualTo(1);
  }

  @Test
  void bearsANodeWhoseClockIsBehind() {
    Stopwatch watch =
        Stopwatch.started(5, at("2026-03-02T09:00"))
            .pause(at("2026-03-02T08:00"), "applicant", "a")
            .resume(at("2026-03-02T07:00"))
            .stop(at("2026-03-02T06:00"));

    assertThat(watch.stoppedAt()).isEqualTo(at("2026-03-02T09:00"));
    assertThat(watch.used(calendar, HERE, at("2026-03-02T05:00"))).isZero();
  }

  @Test
  void pausesOnceOnly() {
    Stopwatch paused =
        Stopwatch.started(5, at("2026-03-02T09:00"))
            .pause(at("2026-03-03T10:00"), "applicant", "a");

    assertThat(paused.pause(at("2026-03-04T10:00"), "correction", "b")).isEqualTo(paused);
    Stopwatch running = paused.resume(at("2026-03-04T10:00"));
    assertThat(running.resume(at("2026-03-05T10:00"))).isEqualTo(running);
  }

  @Test
  void refusesAHistoryThatCannotHaveHappened() {
    Instant start = at("2026-03-02T09:00");
    Pause open = new Pause(start, null, "applicant", "a");

    assertThatThrownBy(() -> Stopwatch.started(-1, start))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Stopwatch(1, start, List.of(open, open), null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Stopwatch(1, start, List.of(open), start))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Stopwatch(1, start, List.of(), start.minusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Pause(start, start.minusSeconds(1), "applicant", "a"))
        .isInstanceOf(IllegalArgumentException.class);
    Pause early = new Pause(start.minusSeconds(1), start, "applicant", "a");
    assertThatThrownBy(() -> new Stopwatch(1, start, List.of(early), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private LocalDate due(Stopwatch watch) {
    return watch.due(calendar, HERE, at("2026-03-04T12:00"));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Stopwatch.ZONE).toInstant();
  }
}
