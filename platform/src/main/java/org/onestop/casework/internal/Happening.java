package org.onestop.casework.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.ProcessRecord.Head;
import org.onestop.casework.ProcessRecord.Kind;
import org.onestop.casework.ProcessRecord.Operation;

/**
 * An event with what its rows are made of.
 *
 * @param file without its items, which may have changed since
 * @param before what had happened last to the same item, or to the case beside its items; null for
 *     the first
 */
record Happening(EventRow event, CaseFile file, EventMapper.@Nullable Before before) {
  /** A row of the case or item the event is about. */
  Head head(Kind kind, String rowGuid, Operation operation) {
    return head(kind, rowGuid, operation, event.item());
  }

  Head head(Kind kind, String rowGuid, Operation operation, @Nullable String item) {
    return new Head(
        kind,
        rowGuid,
        operation,
        LocalDate.ofInstant(event.at(), Stopwatch.ZONE).format(DateTimeFormatter.BASIC_ISO_DATE),
        Clocks.shown(event.at()),
        file.caseNo,
        item);
  }

  /** The same each time, for a row that has no identifier of its own. */
  String guid(Kind kind, @Nullable String of) {
    String name = String.join(":", kind.code(), file.id, of == null ? "" : of);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  Map<String, String> facts() {
    return Events.facts(event);
  }

  boolean is(String type) {
    return event.event().equals(type);
  }
}
