package org.onestop.casework.internal;

import java.util.List;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.CaseStatus;
import org.onestop.exchange.DispatchOrder.FirstCheck;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.onestop.release.ReleasedItem;
import org.springframework.stereotype.Component;

/** Acceptance (受理): the promise's clock starts, and every item gets its unit. */
@Component
class Accepting {
  private final Routing routing;

  Accepting(Routing routing) {
    this.routing = routing;
  }

  void accept(Act act) {
    CaseFile file = act.file;
    file.acceptedAt = act.at;
    file.status = CaseStatus.ACCEPTED;
    file.promise = Stopwatch.started(file.content().limit(), act.at);
    file.firstCheck = firstCheck(act);
    List<ReleasedItem> all = file.content().items();
    for (int position = 0; position < all.size(); position++) {
      ReleasedItem item = all.get(position);
      if (file.selected.contains(item.id())) {
        file.items.add(new CaseItem(position, item, null));
      }
    }
    route(act);
  }

  /** Gives each item of an accepted case the unit that its form names now. */
  void route(Act act) {
    CaseFile file = act.file;
    for (CaseItem each : file.items) {
      each.route(
          routing.unitOf(each.released, file.division, act.application().form()).orElse(null));
    }
  }

  private static FirstCheck firstCheck(Act act) {
    Actor by = act.by;
    Unit unit = act.unit;
    return new FirstCheck(
        by == null ? act.account : by.name(), unit == null ? "" : unit.name(), act.at);
  }
}
