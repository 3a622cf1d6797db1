package org.onestop.casework.internal;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.onestop.kernel.Transactions;
import org.springframework.stereotype.Component;

/**
 * Carries acts out: locks the case, lets the act change it, moves its tokens on, and writes
 * everything once, in one transaction.
 */
@Component
class Acting {
  private final Transactions transactions;
  private final Cases cases;
  private final Inbox inbox;
  private final Events events;
  private final Moving moving;
  private final Clocks clocks;
  private final Routing routing;

  Acting(
      Transactions transactions,
      Cases cases,
      Inbox inbox,
      Events events,
      Moving moving,
      Clocks clocks,
      Routing routing) {
    this.transactions = transactions;
    this.cases = cases;
    this.inbox = inbox;
    this.events = events;
    this.moving = moving;
    this.clocks = clocks;
    this.routing = routing;
  }

  /** An act on the case with a number, which the act itself must find visible. */
  void on(Actor by, String caseNo, Consumer<Act> act) {
    transactions.run(() -> {
      Act open = by(by, cases.lockNumber(caseNo));
      act.accept(open);
      conclude(open);
    });
  }

  /** The same for a case by id; answers the act as it was concluded. */
  Act onId(Actor by, String caseId, Consumer<Act> act) {
    return transactions.act(() -> {
      Act open = by(by, cases.lock(caseId));
      act.accept(open);
      conclude(open);
      return open;
    });
  }

  /** An act of a system, e.g. a department's. */
  <T> T system(String name, String caseId, Function<Act, T> act) {
    return transactions.act(() -> {
      CaseFile file = cases.lock(caseId);
      Act open = open(file, null, name, null);
      T answer = act.apply(open);
      conclude(open);
      return answer;
    });
  }

  /** Stores a new case, its process started. */
  Act begin(Actor by, CaseFile file, Application application) {
    Unit unit = routing.unitOf(by).orElse(null);
    Act act = new Act(file, by, by.account(), unit, file.submittedAt, () -> application);
    act.hand(file.materials);
    act.note(Note.of(Events.SUBMITTED));
    moving.start(act);
    clocks.settle(file, act.at, act.account);
    cases.insert(file, application);
    if (!file.items.isEmpty()) {
      cases.save(file, null);
    }
    inbox.insert(act);
    events.write(act);
    return act;
  }

  private Act by(Actor by, CaseFile file) {
    return open(file, by, by.account(), routing.unitOf(by).orElse(null));
  }

  private Act open(CaseFile file, @Nullable Actor by, String account, @Nullable Unit unit) {
    return new Act(file, by, account, unit, clocks.now(), () -> cases.application(file.id));
  }

  private void conclude(Act act) {
    moving.run(act);
    clocks.settle(act.file, act.at, act.account);
    cases.save(act.file, act.rewritten());
    inbox.insert(act);
    events.write(act);
  }
}
