package org.onestop.casework.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Events of all cases in order of time, each with its case and what had happened before. */
@Component
class Feed {
  private final Events events;
  private final Cases cases;

  Feed(Events events, Cases cases) {
    this.events = events;
    this.cases = cases;
  }

  /**
   * From a position on, its own event included, as some of what follows from it may be wanted.
   *
   * @param until only what happened before
   */
  List<Happening> read(Scope scope, FeedPosition position, Instant until, int limit) {
    if (!position.at().isBefore(until)) {
      return List.of();
    }
    List<EventRow> rows =
        events.feed(
            new EventMapper.FeedPage(
                scope.division(),
                scope.city(),
                scope.range(),
                position.at(),
                position.id(),
                until,
                limit));
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, EventMapper.Before> before = events.before(rows);
    Map<String, CaseFile> files =
        cases.withoutItems(rows.stream().map(EventRow::caseId).collect(Collectors.toSet()));
    return rows.stream()
        .map(row ->
            new Happening(
                row,
                Objects.requireNonNull(files.get(row.caseId()), "an event of no case"),
                before.get(row.id())))
        .toList();
  }
}
