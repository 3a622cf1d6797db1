package org.onestop.casework.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.Agent;
import org.onestop.casework.ProcessRecord;
import org.onestop.casework.ProcessRecord.Accept;
import org.onestop.casework.ProcessRecord.Kind;
import org.onestop.casework.ProcessRecord.Operation;
import org.onestop.casework.ProcessRecord.Person;
import org.onestop.document.Documents;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.springframework.stereotype.Component;

/**
 * Rows of acceptance: the case's and one for each of its items, which no longer change then. The
 * only ones that name persons.
 */
@Component
class AcceptRecords {
  private final Cases cases;
  private final Events events;
  private final Clocks clocks;
  private final Routing routing;
  private final Documents documents;

  AcceptRecords(Cases cases, Events events, Clocks clocks, Routing routing, Documents documents) {
    this.cases = cases;
    this.events = events;
    this.clocks = clocks;
    this.routing = routing;
    this.documents = documents;
  }

  List<ProcessRecord> of(Happening happening) {
    if (happening.is(Events.ACCEPTED)) {
      return inserts(happening);
    }
    // At the latest by now all documents have been issued.
    return happening.is("case-archived")
        ? accepted(happening).map(event -> List.of(update(happening, event))).orElse(List.of())
        : List.of();
  }

  private List<ProcessRecord> inserts(Happening happening) {
    CaseFile file = happening.file();
    Application application = cases.application(file.id);
    List<ProcessRecord> rows = new ArrayList<>();
    rows.add(row(happening, Operation.INSERT, happening.event(), application, null));
    for (ReleasedItem each : file.content().items()) {
      if (file.selected.contains(each.id())) {
        rows.add(row(happening, Operation.INSERT, happening.event(), application, each));
      }
    }
    return rows;
  }

  private ProcessRecord update(Happening happening, EventRow accepted) {
    Application application = cases.application(happening.file().id);
    return row(happening, Operation.UPDATE, accepted, application, null);
  }

  private Optional<EventRow> accepted(Happening happening) {
    return events.ofCase(happening.file().id).stream()
        .filter(each -> each.event().equals(Events.ACCEPTED))
        .findFirst();
  }

  private ProcessRecord row(
      Happening happening,
      Operation operation,
      EventRow accepted,
      Application application,
      @Nullable ReleasedItem item) {
    CaseFile file = happening.file();
    ReleasedMatter matter = file.content();
    String id = item == null ? null : item.id();
    Instant at = accepted.at();
    return new Accept(
        happening.head(Kind.ACCEPT, happening.guid(Kind.ACCEPT, id), operation, id),
        file.matter,
        file.release.edition(),
        file.release.id(),
        new Person(application.applicant().name(), application.applicant().idNo()),
        person(application.agent()),
        Clocks.shown(file.submittedAt),
        Clocks.shown(at),
        documentNo(file, accepted),
        Clocks.endOf(clocks.due(Stopwatch.started(matter.limit(), at), accepted.division(), at)),
        accepted.division(),
        item == null ? counter(matter, accepted) : department(matter, item.department()));
  }

  private static @Nullable Person person(@Nullable Agent agent) {
    return agent == null ? null : new Person(agent.name(), agent.idNo());
  }

  private @Nullable String documentNo(CaseFile file, EventRow accepted) {
    String document = accepted.documentId();
    return document == null
        ? null
        : documents.find(file.id, document).map(Documents.Stored::number).orElse(null);
  }

  private String counter(ReleasedMatter matter, EventRow accepted) {
    String unit = routing.name(accepted.unit());
    return unit == null ? department(matter, matter.lead()) : unit;
  }

  private static String department(ReleasedMatter matter, String id) {
    return matter.departments().getOrDefault(id, id);
  }
}
