package org.onestop.casework.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.ExtendCase;
import org.onestop.casework.ItemStatus;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;

/** A case or one item is granted more time, once, before its limit has lapsed. */
@Component
class Extending {
  static final String CASE = "case-extended";
  static final String ITEM = "item-extended";
  private static final String NOTICE = "extension";
  private static final String INVALID = "extension-invalid";

  private final Acting acting;
  private final Sight sight;
  private final Events events;
  private final Inbox inbox;
  private final Clocks clocks;

  Extending(Acting acting, Sight sight, Events events, Inbox inbox, Clocks clocks) {
    this.acting = acting;
    this.sight = sight;
    this.events = events;
    this.inbox = inbox;
    this.clocks = clocks;
  }

  void extend(Actor by, String caseNo, ExtendCase extension) {
    acting.on(
        by,
        caseNo,
        act -> {
          CaseItem item = sight.clockOf(act, extension.item(), INVALID);
          if (item == null) {
            extendCase(act, extension);
          } else {
            extendItem(act, item, extension);
          }
        });
  }

  private void extendCase(Act act, ExtendCase extension) {
    CaseFile file = act.file;
    if (file.status == CaseStatus.SUSPENDED) {
      throw Fault.conflict("case-suspended");
    }
    Stopwatch promise = file.promise;
    if (file.status != CaseStatus.HANDLING || promise == null) {
      throw Fault.conflict("case-not-running");
    }
    refuseSecond(act, CASE, null);
    LocalDate due = running(promise, file.division, act);
    check(extension, file.content().limit()).orThrow(INVALID);
    file.promise = promise.extended(extension.days());
    act.note(note(CASE, extension, due, clocks.due(file.promise, file.division, act.at)));
  }

  private void extendItem(Act act, CaseItem item, ExtendCase extension) {
    CaseFile file = act.file;
    if (file.status == CaseStatus.SUSPENDED) {
      throw Fault.conflict("case-suspended");
    }
    if (item.status == ItemStatus.SUSPENDED) {
      throw Fault.conflict("item-suspended");
    }
    Stopwatch watch = item.stopwatch;
    if (watch == null || item.ended() || watch.stoppedAt() != null) {
      throw Fault.conflict("item-not-running");
    }
    refuseSecond(act, ITEM, item.id());
    String place = Dispatching.place(file, item);
    LocalDate due = running(watch, place, act);
    Problems problems = check(extension, item.released.limit());
    Stopwatch longer = extension.days() < 1 ? watch : watch.extended(extension.days());
    LocalDate later = clocks.due(longer, place, act.at);
    LocalDate promised = clocks.due(file.promise, file.division, act.at);
    if (later != null && promised != null && later.isAfter(promised)) {
      problems.block("/days", "extension-beyond-promise", promised);
    }
    problems.orThrow(INVALID);
    item.stopwatch = longer;
    item.dueOn = later;
    if (item.atDesk || item.status == ItemStatus.RETURNED) {
      inbox.due(file, item.id(), clocks.inboxDue(longer, place, act.at));
    }
    act.note(note(ITEM, extension, due, later).item(item.id()).unit(item.unit));
  }

  private void refuseSecond(Act act, String event, @Nullable String item) {
    List<EventRow> log = events.ofCase(act.file.id);
    if (log.stream()
        .anyMatch(each -> each.event().equals(event) && Objects.equals(each.item(), item))) {
      throw Fault.conflict("extended-before");
    }
  }

  /** When it is due; a limit that has lapsed is not revived. */
  private LocalDate running(Stopwatch watch, String place, Act act) {
    LocalDate due = Objects.requireNonNull(clocks.due(watch, place, act.at));
    if (LocalDate.ofInstant(act.at, Stopwatch.ZONE).isAfter(due)) {
      throw Fault.conflict("limit-lapsed");
    }
    return due;
  }

  /** No more than half: art. 42 allows 10 days on top of 20, 15 on top of 45. */
  private static Problems check(ExtendCase extension, int limit) {
    Problems problems = new Problems();
    int most = Math.max(1, limit / 2);
    if (extension.days() < 1 || extension.days() > most) {
      problems.block("/days", "extension-length", most);
    }
    if (extension.reason().isBlank()) {
      problems.block("/reason", "reason-missing");
    }
    return problems;
  }

  private static Note note(
      String event, ExtendCase extension, LocalDate before, @Nullable LocalDate due) {
    return Note.of(event)
        .fact("days", String.valueOf(extension.days()))
        .fact("before", before.toString())
        .fact("until", String.valueOf(due))
        .said(Said.reason(extension.reason()))
        .notice(NOTICE);
  }
}
