package org.onestop.casework.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.calendar.WorkCalendar;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.Light;
import org.springframework.stereotype.Component;

/** The clocks of a case and its items: when they are due, when they stand still. */
@Component
class Clocks {
  /** Why the case's clock stands still when every unfinished item does. */
  static final String ITEMS_STOPPED = "items-stopped";

  private final WorkCalendar calendar;
  private final Clock clock;

  Clocks(WorkCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), Stopwatch.ZONE);
  }

  @Nullable LocalDate due(@Nullable Stopwatch watch, String division, Instant now) {
    return watch == null ? null : watch.due(calendar, division, now);
  }

  /** For the inbox: {@link InboxRow#NEVER} without a limit or while the clock stands still. */
  LocalDate inboxDue(@Nullable Stopwatch watch, String division, Instant now) {
    return watch == null || watch.paused() ? InboxRow.NEVER : watch.due(calendar, division, now);
  }

  int used(Stopwatch watch, String division) {
    return watch.used(calendar, division, now());
  }

  Light light(InboxRow row) {
    LocalDate due = row.dueOn();
    if (due.equals(InboxRow.NEVER) || !row.state().equals(InboxRow.OPEN)) {
      return Light.NONE;
    }
    LocalDate today = today();
    if (today.isAfter(due)) {
      return Light.RED;
    }
    int left = calendar.between(row.unitDivision(), today, due);
    if (left <= row.yellow()) {
      return Light.YELLOW;
    }
    return left <= row.blue() ? Light.BLUE : Light.NONE;
  }

  /** For 0, 1, 2 … working days left the last day that has no more than these to go. */
  List<LocalDate> ends(String division, LocalDate today, int most) {
    return IntStream.rangeClosed(1, most + 1)
        .mapToObj(days -> calendar.after(division, today, days).minusDays(1))
        .toList();
  }

  /**
   * Stops the case's clock while every unfinished item is stopped, lets it run on otherwise, and
   * derives the due date anew.
   */
  void settle(CaseFile file, Instant at, String account) {
    Stopwatch promise = file.promise;
    if (promise != null && promise.stoppedAt() == null && file.status == CaseStatus.HANDLING) {
      boolean stopped =
          file.items.stream().anyMatch(each -> !each.ended())
              && file.items.stream().allMatch(each -> each.ended() || each.stopped());
      if (stopped) {
        file.promise = promise.pause(at, ITEMS_STOPPED, account);
      } else if (promise.paused() && promise.pauses().getLast().reason().equals(ITEMS_STOPPED)) {
        file.promise = promise.resume(at);
      }
    }
    file.dueOn = due(file.clock(), file.division, at);
  }

  /** Whether the promise was kept; true without one. */
  boolean onTime(CaseFile file) {
    Stopwatch promise = file.promise;
    return promise == null || promise.kept(calendar, file.division, now());
  }

  /** The end of a day, as the API writes due dates. */
  static @Nullable OffsetDateTime endOf(@Nullable LocalDate day) {
    return day == null || day.equals(InboxRow.NEVER)
        ? null
        : day.plusDays(1).atStartOfDay(Stopwatch.ZONE).minusSeconds(1).toOffsetDateTime();
  }

  static OffsetDateTime shown(Instant at) {
    return at.atZone(Stopwatch.ZONE).toOffsetDateTime();
  }

  static @Nullable OffsetDateTime shownOrNull(@Nullable Instant at) {
    return at == null ? null : shown(at);
  }
}
