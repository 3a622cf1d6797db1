package org.onestop.casework.internal;

import java.time.LocalDate;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.CaseStatus;
import org.onestop.identity.Unit;
import org.onestop.release.ReleasedStage;
import org.springframework.stereotype.Component;

/** A case comes to a reception step: the counter gets a work item. */
@Component
class Arriving {
  private final Inbox inbox;
  private final Routing routing;
  private final Clocks clocks;

  Arriving(Inbox inbox, Routing routing, Clocks clocks) {
    this.inbox = inbox;
    this.routing = routing;
    this.clocks = clocks;
  }

  void atStage(Act act, int position, String token) {
    CaseFile file = act.file;
    ReleasedStage stage = file.content().stages().get(position);
    file.stage = position;
    file.token = token;
    if (file.acceptedAt == null) {
      file.status = CaseStatus.of(stage.status());
    }
    Integer limit = stage.limit();
    file.reception = limit == null ? null : Stopwatch.started(limit, act.at);
    open(act, stage);
  }

  /** Puts the step the case waits at into the counter's inbox. */
  void open(Act act, ReleasedStage stage) {
    CaseFile file = act.file;
    Unit counter = routing.counter(file.release, file.division);
    LocalDate due = clocks.inboxDue(file.reception, file.division, act.at);
    Integer position = file.stage;
    inbox.open(
        act, InboxRow.STAGE, position == null ? 0 : position, stage.id(), null, counter, due, null);
  }
}
