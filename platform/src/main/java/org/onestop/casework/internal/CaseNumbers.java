package org.onestop.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.onestop.calendar.Stopwatch;
import org.springframework.stereotype.Component;

/**
 * Numbers of cases: division, day and six digits that rise through the day. The digits begin at the
 * time of day in parts of a million, so that neither a table nor a lock is needed to find them, and
 * two nodes or a restart hardly ever meet; the database's unique key decides when they do.
 */
@Component
class CaseNumbers {
  private static final int SERIALS = 1_000_000;
  private static final long NANOS_OF_DAY = 86_400_000_000_000L;

  /** How far to jump from a number that another node has taken. */
  private static final int JUMP = 1000;

  private record Last(LocalDate day, int serial) {}

  private final ConcurrentHashMap<String, Last> last = new ConcurrentHashMap<>();

  /** Another one at each call. */
  String next(String division, Instant at) {
    ZonedDateTime time = at.atZone(Stopwatch.ZONE);
    LocalDate day = time.toLocalDate();
    int ofDay = (int) (time.toLocalTime().toNanoOfDay() / (NANOS_OF_DAY / SERIALS));
    Last next =
        last.merge(
            division,
            new Last(day, ofDay),
            (before, first) ->
                before.day.equals(day)
                    ? new Last(day, Math.max(before.serial + 1, ofDay) % SERIALS)
                    : first);
    return "%s%s%06d"
        .formatted(division, day.format(DateTimeFormatter.BASIC_ISO_DATE), next.serial);
  }

  /** Another node has taken the last one: goes some way on, so that the two part. */
  void taken(String division) {
    int jump = ThreadLocalRandom.current().nextInt(JUMP);
    last.computeIfPresent(
        division, (same, before) -> new Last(before.day, (before.serial + jump) % SERIALS));
  }
}
