package org.onestop.casework.internal;

import org.onestop.calendar.Stopwatch;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.WithdrawCase;
import org.onestop.exchange.Dispatches;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.process.CaseProcess;
import org.springframework.stereotype.Component;

/** The applicant gives up: nobody has work on the case any more. */
@Component
class Withdrawing {
  private final Acting acting;
  private final Sight sight;
  private final CaseProcess process;
  private final Dispatches dispatches;
  private final Inbox inbox;

  Withdrawing(Acting acting, Sight sight, CaseProcess process, Dispatches dispatches, Inbox inbox) {
    this.acting = acting;
    this.sight = sight;
    this.process = process;
    this.dispatches = dispatches;
    this.inbox = inbox;
  }

  void withdraw(Actor by, String caseNo, WithdrawCase withdrawal) {
    acting.on(by, caseNo, act -> withdraw(sight.onBehalf(act), withdrawal));
  }

  private void withdraw(Act act, WithdrawCase withdrawal) {
    CaseFile file = act.file;
    if (file.status.ended()) {
      throw Fault.conflict("case-ended");
    }
    if (withdrawal.reason().isBlank()) {
      new Problems().block("/reason", "reason-missing").orThrow("withdrawal-invalid");
    }
    process.cancel(file.processId);
    inbox.cancelAll(act);
    if (file.items.stream().anyMatch(each -> each.dispatchId != null)) {
      dispatches.cancelAll(file.id);
    }
    for (CaseItem each : file.items) {
      if (!each.ended()) {
        end(act, each);
      }
    }
    file.end(CaseStatus.WITHDRAWN, act.at);
    act.note(Note.of("case-withdrawn").said(Said.reason(withdrawal.reason())));
  }

  private static void end(Act act, CaseItem item) {
    item.status = ItemStatus.WITHDRAWN;
    item.suspendedFrom = null;
    item.token = null;
    item.atDesk = false;
    item.endedAt = act.at;
    Stopwatch watch = item.stopwatch;
    item.stopwatch = watch == null ? null : watch.stop(act.at);
    act.note(Note.of("item-withdrawn").item(item.id()).unit(item.unit));
  }
}
