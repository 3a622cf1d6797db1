package org.onestop.casework.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.ResumeCase;
import org.onestop.casework.SuspendCase;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;

/** Clocks of a case or of one item are stopped (特别程序) and let run on; the engine goes on. */
@Component
class Suspending {
  private static final Set<String> KINDS = Set.of("special-procedure", "applicant");
  private static final String NOTICE = "suspension";
  private static final Set<CaseStatus> RUNNING =
      Set.of(
          CaseStatus.SUBMITTED, CaseStatus.AWAITING_FILE, CaseStatus.ACCEPTED, CaseStatus.HANDLING);
  private static final Set<ItemStatus> UNDER_WAY =
      Set.of(ItemStatus.DISPATCHED, ItemStatus.HANDLING, ItemStatus.RETURNED);

  private final Acting acting;
  private final Sight sight;
  private final Inbox inbox;
  private final Clocks clocks;
  private final EarlyResults early;
  private final Reporting reporting;

  Suspending(
      Acting acting,
      Sight sight,
      Inbox inbox,
      Clocks clocks,
      EarlyResults early,
      Reporting reporting) {
    this.acting = acting;
    this.sight = sight;
    this.inbox = inbox;
    this.clocks = clocks;
    this.early = early;
    this.reporting = reporting;
  }

  void suspend(Actor by, String caseNo, SuspendCase suspension) {
    acting.on(
        by,
        caseNo,
        act -> {
          String id = suspension.item();
          CaseItem item = sight.clockOf(act, id, "suspension-invalid");
          check(suspension).orThrow("suspension-invalid");
          if (item == null) {
            suspendCase(act, suspension);
          } else {
            suspendItem(act, item, suspension);
          }
        });
  }

  void resume(Actor by, String caseNo, ResumeCase resumption) {
    acting.on(
        by,
        caseNo,
        act -> {
          CaseItem item = sight.clockOf(act, resumption.item(), "suspension-invalid");
          if (item == null) {
            resumeCase(act);
          } else {
            resumeItem(act, item);
          }
        });
  }

  private static Problems check(SuspendCase suspension) {
    Problems problems = new Problems();
    if (!KINDS.contains(suspension.kind())) {
      problems.block("/kind", "value-not-offered", String.join(", ", KINDS));
    }
    if (suspension.reason().isBlank()) {
      problems.block("/reason", "reason-missing");
    }
    return problems;
  }

  private void suspendCase(Act act, SuspendCase suspension) {
    CaseFile file = act.file;
    if (!RUNNING.contains(file.status)) {
      throw Fault.conflict("case-not-running");
    }
    file.suspendedFrom = file.status;
    file.status = CaseStatus.SUSPENDED;
    file.reception = paused(file.reception, act, suspension.kind());
    file.promise = paused(file.promise, act, suspension.kind());
    for (CaseItem each : file.items) {
      each.stopwatch = paused(each.stopwatch, act, suspension.kind());
    }
    inbox.due(file, null, InboxRow.NEVER);
    act.note(note("case-suspended", suspension).notice(NOTICE));
  }

  private void resumeCase(Act act) {
    CaseFile file = act.file;
    CaseStatus before = file.suspendedFrom;
    if (file.status != CaseStatus.SUSPENDED || before == null) {
      throw Fault.conflict("case-not-suspended");
    }
    file.status = before;
    file.suspendedFrom = null;
    file.reception = resumed(file.reception, act);
    file.promise = resumed(file.promise, act);
    act.note(Note.of("case-resumed"));
    file.currentStage()
        .ifPresent(stage ->
            inbox.due(file, stage.id(), clocks.inboxDue(file.reception, file.division, act.at)));
    for (CaseItem each : file.items) {
      if (each.status != ItemStatus.SUSPENDED && !each.ended()) {
        run(act, each);
      }
    }
  }

  private void suspendItem(Act act, CaseItem item, SuspendCase suspension) {
    if (act.file.status != CaseStatus.HANDLING || !UNDER_WAY.contains(item.status)) {
      throw Fault.conflict("item-not-running");
    }
    item.suspendedFrom = item.status;
    item.status = ItemStatus.SUSPENDED;
    item.stopwatch = paused(item.stopwatch, act, suspension.kind());
    inbox.due(act.file, item.id(), InboxRow.NEVER);
    act.note(note("item-suspended", suspension).item(item.id()).unit(item.unit).notice(NOTICE));
  }

  private void resumeItem(Act act, CaseItem item) {
    ItemStatus before = item.suspendedFrom;
    if (item.status != ItemStatus.SUSPENDED || before == null) {
      throw Fault.conflict("item-not-suspended");
    }
    if (act.file.status == CaseStatus.SUSPENDED) {
      throw Fault.conflict("case-suspended");
    }
    item.status = before;
    item.suspendedFrom = null;
    act.note(Note.of("item-resumed").item(item.id()).unit(item.unit));
    run(act, item);
  }

  /** Its clock runs on, and what its department reported meanwhile is applied. */
  private void run(Act act, CaseItem item) {
    item.stopwatch = resumed(item.stopwatch, act);
    String place = Dispatching.place(act.file, item);
    item.dueOn = clocks.due(item.stopwatch, place, act.at);
    if (item.atDesk || item.status == ItemStatus.RETURNED) {
      inbox.due(act.file, item.id(), clocks.inboxDue(item.stopwatch, place, act.at));
    }
    if (item.dispatchId != null && item.token != null && item.status != ItemStatus.WAITING) {
      early.take(act.file, item).ifPresent(result -> reporting.apply(act, item, result));
    }
  }

  private static @Nullable Stopwatch paused(@Nullable Stopwatch watch, Act act, String reason) {
    return watch == null ? null : watch.pause(act.at, reason, act.account);
  }

  private static @Nullable Stopwatch resumed(@Nullable Stopwatch watch, Act act) {
    return watch == null ? null : watch.resume(act.at);
  }

  private static Note note(String event, SuspendCase suspension) {
    Note note =
        Note.of(event).fact("kind", suspension.kind()).said(Said.reason(suspension.reason()));
    return suspension.until() == null ? note : note.fact("until", suspension.until().toString());
  }
}
