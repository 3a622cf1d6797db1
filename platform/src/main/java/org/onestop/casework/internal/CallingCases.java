package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CallCases;
import org.onestop.casework.internal.JointSessionMapper.CallRow;
import org.onestop.division.DivisionRange;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.springframework.stereotype.Component;

/** A counter calls cases to a joint session; each case's chronicle says when and where. */
@Component
class CallingCases {
  static final int MOST = 200;

  private static final String UNCALLED = "session-uncalled";

  private final Transactions transactions;
  private final JointSessionMapper sessions;
  private final Sittings sittings;
  private final Acting acting;
  private final Clocks clocks;

  CallingCases(
      Transactions transactions,
      JointSessionMapper sessions,
      Sittings sittings,
      Acting acting,
      Clocks clocks) {
    this.transactions = transactions;
    this.sessions = sessions;
    this.sittings = sittings;
    this.acting = acting;
    this.clocks = clocks;
  }

  void call(Actor by, String id, @Nullable Integer version, CallCases calls) {
    transactions.run(() -> {
      JointSessionRow session = sittings.arranged(by, id);
      if (version != null && version != session.version()) {
        throw Fault.stale();
      }
      if (session.cancelled()) {
        throw Fault.conflict("session-cancelled");
      }
      List<CallRow> before = sessions.calls(id);
      Map<String, InboxRow> found = found(session, before, calls);
      List<CallRow> gone =
          before.stream().filter(each -> !calls.cases().contains(each.caseNo())).toList();
      refuse(session, calls, before, found, gone);
      put(by, session, List.copyOf(found.values()), gone);
      if (sessions.touch(id, session.version()) == 0) {
        throw Fault.stale();
      }
    });
  }

  /** After its day or place changed. */
  void tellAgain(Actor by, JointSessionRow session) {
    byCase(sessions.calls(session.id())).forEach(each -> note(by, session, each.caseId(), true));
  }

  /** Whoever was called need not come. */
  void callOff(Actor by, JointSessionRow session) {
    byCase(sessions.calls(session.id())).forEach(each -> note(by, session, each.caseId(), false));
  }

  /** Those who are called anew and may be, by number. */
  private Map<String, InboxRow> found(
      JointSessionRow session, List<CallRow> before, CallCases calls) {
    Set<String> there = new HashSet<>(before.stream().map(CallRow::caseNo).toList());
    List<String> wanted =
        calls.cases().stream().filter(each -> !there.contains(each)).distinct().toList();
    Map<String, InboxRow> found = new LinkedHashMap<>();
    if (!wanted.isEmpty() && wanted.size() <= MOST) {
      sessions
          .candidates(
              session,
              session.scope(),
              DivisionRange.of(session.division()),
              clocks.today(),
              wanted,
              MOST * session.itemIds().size())
          .forEach(each -> found.putIfAbsent(each.caseNo(), each));
    }
    return found;
  }

  private void refuse(
      JointSessionRow session,
      CallCases calls,
      List<CallRow> before,
      Map<String, InboxRow> found,
      List<CallRow> gone) {
    Problems problems = new Problems();
    if (calls.cases().size() > MOST) {
      problems.block("/cases", "list-too-long", MOST);
    }
    Set<String> known = new HashSet<>(found.keySet());
    before.forEach(each -> known.add(each.caseNo()));
    for (int i = 0; i < calls.cases().size() && !problems.blocks(); i++) {
      if (!known.contains(calls.cases().get(i))) {
        problems.block("/cases/" + i, "case-not-callable");
      }
    }
    Set<String> done = new HashSet<>();
    sessions.rows(session.id(), session.scope()).stream()
        .filter(each -> each.state().equals(InboxRow.DONE))
        .forEach(each -> done.add(each.caseNo()));
    for (CallRow each : gone) {
      if (done.contains(each.caseNo())) {
        problems.block("/cases", "session-call-done", each.caseNo());
      }
    }
    problems.orThrow("calls-invalid");
  }

  private void put(Actor by, JointSessionRow session, List<InboxRow> called, List<CallRow> gone) {
    List<CallRow> rows = new ArrayList<>();
    for (InboxRow each : called) {
      rows.add(
          new CallRow(
              session.id(),
              each.caseId(),
              each.caseNo(),
              each.caseDivision(),
              by.account(),
              clocks.now()));
    }
    if (!rows.isEmpty()) {
      sessions.call(rows);
    }
    if (!gone.isEmpty()) {
      sessions.uncall(session.id(), gone.stream().map(CallRow::caseId).toList());
    }
    Set<String> off = new HashSet<>(gone.stream().map(CallRow::caseId).toList());
    List<CallRow> all = new ArrayList<>(rows);
    all.addAll(gone);
    byCase(all).forEach(each -> note(by, session, each.caseId(), !off.contains(each.caseId())));
  }

  /** Everybody locks cases in the same order. */
  private static List<CallRow> byCase(List<CallRow> calls) {
    return calls.stream().sorted(Comparator.comparing(CallRow::caseId)).toList();
  }

  private void note(Actor by, JointSessionRow session, String caseId, boolean called) {
    acting.onId(
        by,
        caseId,
        act -> {
          if (!act.file.status.ended()) {
            Note note = called ? Note.of(Events.SESSION_CALLED) : Note.of(UNCALLED);
            act.note(
                note.unit(session.counter())
                    .fact(Sittings.SESSION, session.id())
                    .fact(Events.DAY, session.day().toString())
                    .said(called ? Said.place(session.place()) : Said.NOTHING));
          }
        });
  }
}
