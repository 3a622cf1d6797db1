package org.onestop.casework.internal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.ProcessRecord;
import org.onestop.casework.ProcessRecord.Kind;
import org.onestop.casework.ProcessRecord.Operation;
import org.springframework.stereotype.Component;

/** Rows of what was done, one for each event that moves a case or an item. */
@Component
class StepRecords {
  /** By the applicant, or for him: his account is nobody's business. */
  private static final Set<String> OF_APPLICANT =
      Set.of(
          Events.SUBMITTED, "case-corrected", "items-changed", "case-withdrawn", "item-withdrawn");

  /** Named one by one, so that nothing new leaves the house by itself. */
  private static final Set<String> OF_STAFF =
      Set.of(
          "step-accepted",
          Events.ACCEPTED,
          "correction-asked",
          "case-refused",
          "case-forwarded",
          Events.CLOSED,
          "item-dispatched",
          "item-handling",
          "item-returned",
          "item-decision-asked",
          "item-done",
          "item-declined");

  private final Events events;
  private final Routing routing;

  StepRecords(Events events, Routing routing) {
    this.events = events;
    this.routing = routing;
  }

  List<ProcessRecord> of(Happening happening) {
    EventRow event = happening.event();
    boolean applicants = OF_APPLICANT.contains(event.event());
    if (!applicants && !OF_STAFF.contains(event.event())) {
      return List.of();
    }
    // Where nothing is received first, his act also brings the case on.
    boolean filing = event.at().equals(happening.file().submittedAt);
    EventMapper.Before before = happening.before();
    return List.of(
        new ProcessRecord.Step(
            happening.head(Kind.PROCESS, event.id(), Operation.INSERT),
            event.step(),
            name(happening),
            event.event(),
            Clocks.shown(before == null ? event.at() : before.at()),
            Clocks.shown(event.at()),
            applicants || filing ? null : event.actor(),
            routing.name(event.unit()),
            events.said(event).opinion()));
  }

  private static @Nullable String name(Happening happening) {
    EventRow event = happening.event();
    String item = event.item();
    if (item != null) {
      return Wording.item(happening.file().content(), item);
    }
    return event.step() == null ? null : Wording.step(happening.file().content(), event.step());
  }
}
