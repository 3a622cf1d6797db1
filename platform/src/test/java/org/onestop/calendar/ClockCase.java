package org.onestop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.onestop.calendar.Stopwatch.Pause;

/**
 * A row of {@code clock-cases.csv}, whose times are those on a wall in China.
 *
 * @param pauses in order of time; those after {@code asked} have not happened yet
 * @param asked the moment at which somebody looks at the clock
 * @param expected counted by hand
 */
record ClockCase(
    Instant start,
    int limit,
    List<Pause> pauses,
    String division,
    Instant asked,
    Reading expected,
    String why) {

  /**
   * What a clock shows.
   *
   * @param used working days
   * @param known whether the holidays of the year in which it is due have been published
   */
  record Reading(LocalDate due, int used, boolean paused, boolean known) {}

  static ClockCase of(ArgumentsAccessor row) {
    return new ClockCase(
        at(cell(row, 1, String.class)),
        cell(row, 2, Integer.class),
        pauses(row.getString(3)),
        cell(row, 4, String.class),
        at(cell(row, 5, String.class)),
        new Reading(
            cell(row, 6, LocalDate.class),
            cell(row, 7, Integer.class),
            cell(row, 8, Boolean.class),
            cell(row, 9, Boolean.class)),
        cell(row, 10, String.class));
  }

  /** The clock as it was at the moment asked: what came later is not in it. */
  Stopwatch asItWas() {
    Stopwatch watch = Stopwatch.started(limit, start);
    for (Pause pause : pauses) {
      if (!pause.from().isAfter(asked)) {
        watch = watch.pause(pause.from(), pause.reason(), pause.approver());
      }
      if (pause.to() != null && !pause.to().isAfter(asked)) {
        watch = watch.resume(pause.to());
      }
    }
    return watch;
  }

  /** The clock with all its pauses, as somebody sees it who looks back at the moment asked. */
  Stopwatch lookedBackAt() {
    return new Stopwatch(limit, start, pauses, null);
  }

  private static <T> T cell(ArgumentsAccessor row, int column, Class<T> type) {
    return Objects.requireNonNull(row.get(column, type));
  }

  /** Written {@code from/to;from/to;from/}, the last of which is open. */
  private static List<Pause> pauses(@Nullable String written) {
    return written == null
        ? List.of()
        : Stream.of(written.split(";")).map(ClockCase::pause).toList();
  }

  private static Pause pause(String written) {
    int slash = written.indexOf('/');
    String to = written.substring(slash + 1);
    return new Pause(
        at(written.substring(0, slash)), to.isEmpty() ? null : at(to), "correction", "counter");
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Stopwatch.ZONE).toInstant();
  }
}
