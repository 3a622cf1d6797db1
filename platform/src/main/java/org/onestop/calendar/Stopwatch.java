package org.onestop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time limit that can be paused: never only a due date. The due date is derived from the
 * intervals and the division's calendar.
 *
 * @param limit working days
 * @param startedAt when it began to run
 * @param pauses in order of time; the last may be open
 * @param stoppedAt when it ended for good; null while it runs or is paused
 */
public record Stopwatch(
    int limit, Instant startedAt, List<Pause> pauses, @Nullable Instant stoppedAt) {
  /** The country's one time zone; working days are days of it. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /**
   * @param to null while the pause lasts
   * @param reason a code: {@code correction}, {@code special-procedure}, {@code applicant}…
   * @param approver the account that allowed it
   */
  public record Pause(Instant from, @Nullable Instant to, String reason, String approver) {
    /** Refuses a pause that ends before it begins. */
    public Pause {
      if (to != null && to.isBefore(from)) {
        throw new IllegalArgumentException("a pause ends after it began");
      }
    }

    private Instant latest() {
      return to == null ? from : to;
    }
  }

  /** Refuses what cannot have happened: overlapping pauses, an open one that is not the last. */
  public Stopwatch {
    pauses = List.copyOf(pauses);
    if (limit < 0) {
      throw new IllegalArgumentException("a limit is not negative: " + limit);
    }
    Instant latest = startedAt;
    for (int i = 0; i < pauses.size(); i++) {
      Pause pause = pauses.get(i);
      boolean open = pause.to == null && (i < pauses.size() - 1 || stoppedAt != null);
      if (open || pause.from.isBefore(latest)) {
        throw new IllegalArgumentException("pauses follow one another");
      }
      latest = pause.latest();
    }
    if (stoppedAt != null && stoppedAt.isBefore(latest)) {
      throw new IllegalArgumentException("stopped before it was last started or paused");
    }
  }

  public static Stopwatch started(int limit, Instant at) {
    return new Stopwatch(limit, at, List.of(), null);
  }

  public boolean paused() {
    return !pauses.isEmpty() && pauses.getLast().to() == null;
  }

  /** Paused from now on; itself when it is paused or stopped already. */
  public Stopwatch pause(Instant at, String reason, String approver) {
    if (paused() || stoppedAt != null) {
      return this;
    }
    List<Pause> more = new ArrayList<>(pauses);
    more.add(new Pause(notBeforeLatest(at), null, reason, approver));
    return new Stopwatch(limit, startedAt, more, null);
  }

  /** Running again; itself when it is not paused. */
  public Stopwatch resume(Instant at) {
    if (!paused()) {
      return this;
    }
    List<Pause> more = new ArrayList<>(pauses);
    Pause open = more.removeLast();
    more.add(new Pause(open.from(), notBeforeLatest(at), open.reason(), open.approver()));
    return new Stopwatch(limit, startedAt, more, stoppedAt);
  }

  /**
   * With more working days to go.
   *
   * @param days working days on top of the limit
   */
  public Stopwatch extended(int days) {
    if (days < 1) {
      throw new IllegalArgumentException("an extension is of a day at least: " + days);
    }
    return new Stopwatch(limit + days, startedAt, pauses, stoppedAt);
  }

  /** Ended for good; itself when it was before. */
  public Stopwatch stop(Instant at) {
    return stoppedAt == null
        ? new Stopwatch(limit, startedAt, resume(at).pauses, notBeforeLatest(at))
        : this;
  }

  /** Nodes' clocks differ a little: what happens next happens no earlier than what was last. */
  private Instant notBeforeLatest(Instant at) {
    Instant latest = pauses.isEmpty() ? startedAt : pauses.getLast().latest();
    return at.isBefore(latest) ? latest : at;
  }

  /**
   * Working days used up to a moment. As a limit's day 1 is the working day after its start, so a
   * pause spares the working days after the day it began, up to and including the day it ended: the
   * day of pausing has been used, the day of resuming has not.
   */
  public int used(WorkCalendar calendar, String division, Instant now) {
    Instant end = stoppedAt == null ? now : stoppedAt;
    return Math.max(
        0, calendar.between(division, day(startedAt), day(end)) - spared(calendar, division, end));
  }

  /** Working days left at a moment; negative when it is late by so many. */
  public int left(WorkCalendar calendar, String division, Instant now) {
    return limit - used(calendar, division, now);
  }

  /** The last day on which the limit is kept, as things stand at {@code now}. */
  public LocalDate due(WorkCalendar calendar, String division, Instant now) {
    return due(calendar, division, spared(calendar, division, now));
  }

  private LocalDate due(WorkCalendar calendar, String division, int spared) {
    return calendar.after(division, day(startedAt), limit + spared);
  }

  /** Whether it ended, or stands at {@code now}, no later than on its due day. */
  public boolean kept(WorkCalendar calendar, String division, Instant now) {
    Instant end = stoppedAt == null ? now : stoppedAt;
    return !day(end).isAfter(due(calendar, division, end));
  }

  /**
   * A limit that has lapsed is not revived: a pause that begins after its due day spares nothing.
   */
  private int spared(WorkCalendar calendar, String division, Instant upTo) {
    int spared = 0;
    for (Pause pause : pauses) {
      if (day(pause.from()).isAfter(due(calendar, division, spared))) {
        return spared;
      }
      Instant to = pause.to() == null || pause.to().isAfter(upTo) ? upTo : pause.to();
      spared += calendar.between(division, day(pause.from()), day(to));
    }
    return spared;
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }
}
