package org.onestop.casework.internal;

import org.jspecify.annotations.Nullable;
import org.onestop.casework.ItemStatus;
import org.onestop.identity.Unit;
import org.springframework.stereotype.Component;

/** Work items about one item of a case: for its unit to handle, for the counter to decide. */
@Component
class Desks {
  private final Inbox inbox;
  private final Routing routing;
  private final Clocks clocks;

  Desks(Inbox inbox, Routing routing, Clocks clocks) {
    this.inbox = inbox;
    this.routing = routing;
    this.clocks = clocks;
  }

  /** For its unit; for the counter as unrouted when it has none. */
  void handle(Act act, CaseItem item) {
    handle(act, item, Note.of("item-handling"));
  }

  /** The same for an item that would be pushed if an operator had not stopped its contract. */
  void standIn(Act act, CaseItem item, String contract) {
    handle(act, item, Note.of("item-handling").fact("suspended", contract));
  }

  private void handle(Act act, CaseItem item, Note begun) {
    Unit unit = routing.find(item.unit).orElseGet(() -> counter(act));
    item.status = ItemStatus.HANDLING;
    item.atDesk = true;
    Note note = begun.item(item.id()).unit(unit.id());
    act.note(item.unit == null ? note.fact("unrouted", "true") : note);
    open(act, InboxRow.ITEM, item, unit, null);
  }

  /** For the counter: an item it depends on was declined. */
  void decide(Act act, CaseItem item) {
    open(act, InboxRow.DECISION, item, counter(act), null);
  }

  /** For the counter: its department gave it back. */
  void giveBack(Act act, CaseItem item, @Nullable String reason) {
    open(act, InboxRow.RETURNED, item, counter(act), reason);
  }

  /** Takes it off the desk, because its result came another way. */
  void clear(Act act, CaseItem item) {
    if (item.atDesk) {
      inbox.cancel(act, item.id());
      item.atDesk = false;
    }
  }

  private Unit counter(Act act) {
    return routing.counter(act.file.release, act.file.division);
  }

  private void open(Act act, String kind, CaseItem item, Unit unit, @Nullable String reason) {
    inbox.open(
        act,
        kind,
        item.position,
        item.id(),
        item.id(),
        unit,
        clocks.inboxDue(item.stopwatch, Dispatching.place(act.file, item), act.at),
        reason);
  }
}
