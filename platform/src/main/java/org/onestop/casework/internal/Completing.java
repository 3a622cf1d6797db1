package org.onestop.casework.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.Completion;
import org.onestop.casework.ItemStatus;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Transactions;
import org.springframework.stereotype.Component;

/** A work item is completed: the first wins, and what it was about moves on. */
@Component
class Completing {
  private final Transactions transactions;
  private final Acting acting;
  private final Inbox inbox;
  private final Sight sight;
  private final StandingIn standingIn;
  private final CompletionCheck check;
  private final Receiving receiving;
  private final Handling handling;
  private final Attaching attaching;

  Completing(
      Transactions transactions,
      Acting acting,
      Inbox inbox,
      Sight sight,
      StandingIn standingIn,
      CompletionCheck check,
      Receiving receiving,
      Handling handling,
      Attaching attaching) {
    this.transactions = transactions;
    this.acting = acting;
    this.inbox = inbox;
    this.sight = sight;
    this.standingIn = standingIn;
    this.check = check;
    this.receiving = receiving;
    this.handling = handling;
    this.attaching = attaching;
  }

  Completion complete(Actor by, String id, @Nullable Integer version, CompleteWorkItem completion) {
    return transactions.act(
        () -> complete(by, sight.workable(by, inbox.get(id)), Map.of(), version, completion));
  }

  /** One that is recorded in a joint session, by whoever may do so there. */
  Completion complete(
      Actor by, Sitting sitting, @Nullable Integer version, CompleteWorkItem completion) {
    return transactions.act(
        () -> complete(by, sitting.row(), sitting.facts(), version, completion));
  }

  private Completion complete(
      Actor by,
      InboxRow row,
      Map<String, String> facts,
      @Nullable Integer version,
      CompleteWorkItem completion) {
    Inbox.refuseUnlessOpen(row);
    if (version != null && version != row.version()) {
      throw Fault.stale();
    }
    standingIn.refuseAnothersClaim(by, row);
    Act act =
        acting.onId(
            by,
            row.caseId(),
            open -> {
              open.under(facts);
              complete(open, row, completion);
            });
    return new Completion(row.id(), completion.outcome(), act.file.caseNo, act.file.status);
  }

  private void complete(Act act, InboxRow row, CompleteWorkItem completion) {
    CaseFile file = act.file;
    CompletionCheck.outcome(act, row, completion).orThrow("completion-invalid");
    inbox.complete(row, completion.outcome(), act);
    if (file.status == CaseStatus.SUSPENDED) {
      throw Fault.conflict("case-suspended");
    }
    check.check(act, row, completion).orThrow("completion-invalid");
    attaching.attach(act, completion.materials());
    switch (row.kind()) {
      case InboxRow.STAGE -> receiving.receive(act, row, completion);
      case InboxRow.ITEM -> handling.handle(act, item(act, row), row.unit(), completion);
      case InboxRow.DECISION -> handling.decide(act, item(act, row), completion);
      default -> handling.takeBack(act, item(act, row), completion);
    }
  }

  private static CaseItem item(Act act, InboxRow row) {
    CaseItem item = act.file.item(row.step()).orElseThrow(Inbox::unknown);
    if (item.status == ItemStatus.SUSPENDED) {
      throw Fault.conflict("item-suspended");
    }
    return item;
  }
}
