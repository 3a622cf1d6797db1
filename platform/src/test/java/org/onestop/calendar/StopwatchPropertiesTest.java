package org.onestop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.calendar.internal.FakeCalendar;
import org.onestop.kernel.Trials;

/** What holds for every limit, every pausing and every moment of 2026, holidays and all. */
class StopwatchPropertiesTest {
  private static final String HERE = "510107";
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
  private static final WorkCalendar CALENDAR = FakeCalendar.ofTheCountry().calendar();

  @Test
  void aPauseNeverShortensALimit() {
    Trials.of(chance -> {
      int start = chance.number(0, 5000);
      Stopwatch watch = started(chance.number(0, 30), start);
      Instant now = hour(start);
      LocalDate due = watch.due(CALENDAR, HERE, now);
      for (int each : chance.numbers(6, 200)) {
        now = now.plus(Duration.ofHours(each));
        watch = toggled(watch, now);
        LocalDate next = watch.due(CALENDAR, HERE, now);
        assertThat(next).isAfterOrEqualTo(due);
        due = next;
      }
    });
  }

  @Test
  void usedAndLeftAlwaysMakeTheLimit() {
    Trials.of(chance -> {
      int limit = chance.number(0, 30);
      int start = chance.number(0, 5000);
      List<Integer> hours = chance.numbers(6, 200);
      Stopwatch watch = played(limit, start, hours);
      Instant now = end(start, hours).plus(Duration.ofHours(chance.number(0, 1000)));

      assertThat(watch.used(CALENDAR, HERE, now)).isNotNegative();
      assertThat(watch.used(CALENDAR, HERE, now) + watch.left(CALENDAR, HERE, now))
          .isEqualTo(limit);
    });
  }

  @Test
  void aLimitIsKeptExactlyUpToItsDueDate() {
    Trials.of(chance -> {
      int start = chance.number(0, 5000);
      List<Integer> hours = chance.numbers(6, 100);
      Stopwatch watch = played(chance.number(1, 30), start, hours);
      Instant now = end(start, hours).plus(Duration.ofHours(chance.number(0, 1500)));
      LocalDate today = LocalDate.ofInstant(now, Stopwatch.ZONE);
      boolean inTime = !today.isAfter(watch.due(CALENDAR, HERE, now));

      assertThat(watch.kept(CALENDAR, HERE, now)).isEqualTo(inTime);
      if (inTime) {
        assertThat(watch.left(CALENDAR, HERE, now)).isNotNegative();
      } else if (CALENDAR.isWorkingDay(HERE, today) && !watch.paused()) {
        assertThat(watch.left(CALENDAR, HERE, now)).isNegative();
      } else {
        assertThat(watch.left(CALENDAR, HERE, now)).isNotPositive();
      }
    });
  }

  @Test
  void whatIsUsedNeverGoesDown() {
    Trials.of(chance -> {
      int start = chance.number(0, 5000);
      List<Integer> hours = chance.numbers(6, 100);
      Stopwatch watch = played(10, start, hours);
      Instant now = end(start, hours);
      Instant later = now.plus(Duration.ofHours(chance.number(0, 300)));

      assertThat(watch.used(CALENDAR, HERE, later))
          .isGreaterThanOrEqualTo(watch.used(CALENDAR, HERE, now));
    });
  }

  @Test
  void aPausedWatchUsesNothing() {
    Trials.of(chance -> {
      int start = chance.number(0, 5000);
      Stopwatch watch = started(10, start).pause(hour(start), "correction", "account");
      Instant later = hour(start).plus(Duration.ofHours(chance.number(0, 1000)));

      assertThat(watch.used(CALENDAR, HERE, later)).isZero();
    });
  }

  private static Stopwatch played(int limit, int start, List<Integer> hours) {
    Stopwatch watch = started(limit, start);
    Instant now = hour(start);
    for (int each : hours) {
      now = now.plus(Duration.ofHours(each));
      watch = toggled(watch, now);
    }
    return watch;
  }

  private static Stopwatch toggled(Stopwatch watch, Instant now) {
    return watch.paused() ? watch.resume(now) : watch.pause(now, "applicant", "account");
  }

  private static Stopwatch started(int limit, int start) {
    return Stopwatch.started(limit, hour(start));
  }

  private static Instant hour(int start) {
    return BEGIN.plus(Duration.ofHours(start));
  }

  private static Instant end(int start, List<Integer> hours) {
    return hour(start).plus(Duration.ofHours(hours.stream().mapToInt(each -> each).sum()));
  }
}
