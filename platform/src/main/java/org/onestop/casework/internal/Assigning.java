package org.onestop.casework.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.TransferWorkItem;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.springframework.stereotype.Component;

/** Who has a work item: claimed, let go, handed to a colleague or another unit. */
@Component
class Assigning {
  private final Transactions transactions;
  private final Acting acting;
  private final Inbox inbox;
  private final Sight sight;
  private final StandingIn standingIn;
  private final Routing routing;
  private final Actors actors;
  private final Watching watching;

  Assigning(
      Transactions transactions,
      Acting acting,
      Inbox inbox,
      Sight sight,
      StandingIn standingIn,
      Routing routing,
      Actors actors,
      Watching watching) {
    this.transactions = transactions;
    this.acting = acting;
    this.inbox = inbox;
    this.sight = sight;
    this.standingIn = standingIn;
    this.routing = routing;
    this.actors = actors;
    this.watching = watching;
  }

  /** Claims, or lets go again; twice is once. */
  InboxRow assign(Actor by, String id, @Nullable String to) {
    return transactions.act(() -> {
      InboxRow row = open(by, id);
      standingIn.refuseAnothersClaim(by, row);
      if (to == null ? row.assignee() == null : to.equals(row.assignee())) {
        return row;
      }
      inbox.assign(row, to);
      watching.changed(List.of(row.unit()));
      return inbox.get(id);
    });
  }

  void transfer(Actor by, String id, TransferWorkItem transfer) {
    transactions.run(() -> {
      InboxRow row = open(by, id);
      check(transfer);
      acting.onId(by, row.caseId(), act -> transferred(act, row, transfer));
    });
  }

  private void transferred(Act act, InboxRow row, TransferWorkItem transfer) {
    Note note =
        Note.of("work-item-transferred")
            .step(row.step())
            .fact("workItem", row.id())
            .said(Said.reason(transfer.reason()));
    String account = transfer.account();
    if (account != null) {
      inbox.assign(row, colleague(row, account).account());
      act.note(note.unit(row.unit()).fact("to", account));
      return;
    }
    Unit to = unit(row, transfer.unit());
    inbox.move(row, to);
    act.file.item(row.step()).ifPresent(item -> item.route(to));
    act.note(note.unit(row.unit()).fact("to", to.id()));
  }

  private InboxRow open(Actor by, String id) {
    InboxRow row = sight.workable(by, inbox.get(id));
    Inbox.refuseUnlessOpen(row);
    return row;
  }

  private static void check(TransferWorkItem transfer) {
    Problems problems = new Problems();
    if ((transfer.unit() == null) == (transfer.account() == null)) {
      problems.block("", "transfer-target");
    }
    if (transfer.reason().isBlank()) {
      problems.block("/reason", "reason-missing");
    }
    problems.orThrow("transfer-invalid");
  }

  private Actor colleague(InboxRow row, String account) {
    return actors
        .find(account)
        .filter(Sight::works)
        .filter(
            each -> routing.unitOf(each).filter(unit -> unit.id().equals(row.unit())).isPresent())
        .orElseThrow(() -> invalid("/account"));
  }

  /** Of the same department; a case at reception is forwarded, not transferred. */
  private Unit unit(InboxRow row, @Nullable String id) {
    String department = routing.find(row.unit()).map(Unit::department).orElse("");
    return routing
        .find(id)
        .filter(each -> each.department().equals(department) && !each.id().equals(row.unit()))
        .filter(each -> row.kind().equals(InboxRow.ITEM))
        .orElseThrow(() -> invalid("/unit"));
  }

  private static Fault invalid(String pointer) {
    return Fault.invalid(
        "transfer-invalid", new Problems().block(pointer, "transfer-not-possible"));
  }
}
