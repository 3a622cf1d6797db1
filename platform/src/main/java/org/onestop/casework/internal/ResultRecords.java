package org.onestop.casework.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.ProcessRecord;
import org.onestop.casework.ProcessRecord.Document;
import org.onestop.casework.ProcessRecord.Kind;
import org.onestop.casework.ProcessRecord.Operation;
import org.onestop.casework.ProcessRecord.Result;
import org.springframework.stereotype.Component;

/** Rows of results: one for each item and one for the case, updated when it is rated. */
@Component
class ResultRecords {
  private static final Map<String, String> RESULTS =
      Map.of(
          "item-done",
          ItemStatus.DONE.code(),
          "item-declined",
          ItemStatus.DECLINED.code(),
          "item-withdrawn",
          ItemStatus.WITHDRAWN.code(),
          Events.CLOSED,
          CaseStatus.CLOSED.code(),
          "case-refused",
          CaseStatus.REFUSED.code(),
          "case-withdrawn",
          CaseStatus.WITHDRAWN.code());

  private final Events events;

  ResultRecords(Events events) {
    this.events = events;
  }

  List<ProcessRecord> of(Happening happening) {
    EventRow event = happening.event();
    if (happening.is("case-rated")) {
      int level = Integer.parseInt(happening.facts().getOrDefault("level", "0"));
      return rated(happening)
          .map(result -> List.of(row(happening, Operation.UPDATE, result, level)))
          .orElse(List.of());
    }
    return RESULTS.containsKey(event.event())
        ? List.of(row(happening, Operation.INSERT, event, null))
        : List.of();
  }

  /** The result a rating is about, which came before it. */
  private Optional<EventRow> rated(Happening happening) {
    String item = happening.event().item();
    List<EventRow> log = events.ofCase(happening.file().id);
    return item == null
        ? log.stream().filter(each -> each.event().equals(Events.CLOSED)).findFirst()
        : Optional.ofNullable(Viewing.results(log).get(item));
  }

  private ProcessRecord row(
      Happening happening, Operation operation, EventRow result, @Nullable Integer level) {
    String guid = happening.guid(Kind.RESULT, result.item());
    return new Result(
        happening.head(Kind.RESULT, guid, operation),
        RESULTS.getOrDefault(result.event(), ""),
        Clocks.shown(result.at()),
        events.said(result).vouchers().stream()
            .map(each -> new Document(each.name(), each.number()))
            .toList(),
        level);
  }
}
