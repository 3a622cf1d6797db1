package org.onestop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.onestop.calendar.internal.FakeCalendar;

/** What holds for every limit, every pausing and every moment of 2026, holidays and all. */
class StopwatchPropertiesTest {
  private static final String HERE = "510107";
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
  private static final WorkCalendar CALENDAR = FakeCalendar.ofTheCountry().calendar();

  @Property
  void aPauseNeverShortensALimit(
      @ForAll @IntRange(max = 30) int limit,
      @ForAll @IntRange(max = 5000) int start,
      @ForAll @Size(max = 6) List<@IntRange(max = 200) Integer> hours) {
    Stopwatch watch = started(limit, start);
    Instant now = hour(start);
    LocalDate due = watch.due(CALENDAR, HERE, now);
    for (Integer each : hours) {
      now = now.plus(Duration.ofHours(each));
      watch = watch.paused() ? watch.resume(now) : watch.pause(now, "special-procedure", "account");
      LocalDate next = watch.due(CALENDAR, HERE, now);
      assertThat(next).isAfterOrEqualTo(due);
      due = next;
    }
  }

  @Property
  void usedAndLeftAlwaysMakeTheLimit(
      @ForAll @IntRange(max = 30) int limit,
      @ForAll @IntRange(max = 5000) int start,
      @ForAll @Size(max = 6) List<@IntRange(max = 200) Integer> hours,
      @ForAll @IntRange(max = 1000) int later) {
    Stopwatch watch = played(limit, start, hours);
    Instant now = end(start, hours).plus(Duration.ofHours(later));

    assertThat(watch.used(CALENDAR, HERE, now)).isNotNegative();
    assertThat(watch.used(CALENDAR, HERE, now) + watch.left(CALENDAR, HERE, now)).isEqualTo(limit);
  }

  @Property
  void aLimitIsKeptExactlyUpToItsDueDate(
      @ForAll @IntRange(min = 1, max = 30) int limit,
      @ForAll @IntRange(max = 5000) int start,
      @ForAll @Size(max = 6) List<@IntRange(max = 100) Integer> hours,
      @ForAll @IntRange(max = 1500) int later) {
    Stopwatch watch = played(limit, start, hours);
    Instant now = end(start, hours).plus(Duration.ofHours(later));
    LocalDate today = LocalDate.ofInstant(now, Stopwatch.ZONE);
    boolean inTime = !today.isAfter(watch.due(CALENDAR, HERE, now));

    if (inTime) {
      assertThat(watch.left(CALENDAR, HERE, now)).isNotNegative();
    } else if (CALENDAR.isWorkingDay(HERE, today) && !watch.paused()) {
      assertThat(watch.left(CALENDAR, HERE, now)).isNegative();
    } else {
      assertThat(watch.left(CALENDAR, HERE, now)).isNotPositive();
    }
  }

  @Property
  void whatIsUsedNeverGoesDown(
      @ForAll @IntRange(max = 5000) int start,
      @ForAll @Size(max = 6) List<@IntRange(max = 100) Integer> hours,
      @ForAll @IntRange(max = 300) int later) {
    Stopwatch watch = played(10, start, hours);
    Instant now = end(start, hours);

    assertThat(watch.used(CALENDAR, HERE, now.plus(Duration.ofHours(later))))
        .isGreaterThanOrEqualTo(watch.used(CALENDAR, HERE, now));
  }

  @Property
  void aPausedWatchUsesNothing(
      @ForAll @IntRange(max = 5000) int start, @ForAll @IntRange(max = 1000) int later) {
    Stopwatch watch = started(10, start).pause(hour(start), "correction", "account");

    assertThat(watch.used(CALENDAR, HERE, hour(start).plus(Duration.ofHours(later)))).isZero();
  }

  private static Stopwatch played(int limit, int start, List<Integer> hours) {
    Stopwatch watch = started(limit, start);
    Instant now = hour(start);
    for (Integer each : hours) {
      now = now.plus(Duration.ofHours(each));
      watch = watch.paused() ? watch.resume(now) : watch.pause(now, "applicant", "account");
    }
    return watch;
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
