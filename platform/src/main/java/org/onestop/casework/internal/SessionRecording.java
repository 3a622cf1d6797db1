package org.onestop.casework.internal;

import java.util.List;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.Completion;
import org.onestop.casework.RecordInSession;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.springframework.stereotype.Component;

/** Writes down what a joint session came to, item by item. */
@Component
class SessionRecording {
  /** Whoever sits together does not send things back to the counter he sits at. */
  private static final List<String> OUTCOMES = List.of(Outcomes.DONE, Outcomes.DECLINED);

  private final Transactions transactions;
  private final JointSessionMapper sessions;
  private final Sittings sittings;
  private final Inbox inbox;
  private final Completing completing;

  SessionRecording(
      Transactions transactions,
      JointSessionMapper sessions,
      Sittings sittings,
      Inbox inbox,
      Completing completing) {
    this.transactions = transactions;
    this.sessions = sessions;
    this.sittings = sittings;
    this.inbox = inbox;
    this.completing = completing;
  }

  /** The session is locked before the case, as when cases are called. */
  Completion record(Actor by, String id, RecordInSession result) {
    return transactions.act(() -> {
      JointSessionRow session = sittings.locked(by, id);
      Sitting sitting = sittings.sitting(by, session, inbox.get(result.id()));
      if (!OUTCOMES.contains(result.outcome())) {
        throw Fault.invalid(
            "completion-invalid",
            new Problems().block("/outcome", "outcome-not-offered", String.join(", ", OUTCOMES)));
      }
      CompleteWorkItem completion =
          new CompleteWorkItem(
              result.outcome(), result.data(), result.opinion(), null, result.reason(), null);
      Completion done = completing.complete(by, sitting, result.version(), completion);
      sessions.count(id);
      return done;
    });
  }
}
