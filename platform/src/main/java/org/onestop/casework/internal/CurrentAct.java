package org.onestop.casework.internal;

import org.jspecify.annotations.Nullable;
import org.onestop.process.Step;
import org.onestop.process.StepListener;
import org.springframework.stereotype.Component;

/**
 * The act that is moving tokens on this thread: what the engine tells is kept for it, and dealt
 * with when the engine has returned.
 */
@Component
class CurrentAct implements StepListener {
  private final ThreadLocal<@Nullable Act> current = new ThreadLocal<>();

  /** Runs what calls the engine. */
  void during(Act act, Runnable engineCall) {
    Act outer = current.get();
    current.set(act);
    try {
      engineCall.run();
    } finally {
      if (outer == null) {
        current.remove();
      } else {
        current.set(outer);
      }
    }
  }

  @Override
  public void reached(String caseId, Step step, String token) {
    of(caseId).arrivals.add(new Act.Arrival(step, token));
  }

  @Override
  public void ended(String caseId) {
    of(caseId).ended = true;
  }

  private Act of(String caseId) {
    Act act = current.get();
    if (act == null || !act.file.id.equals(caseId)) {
      throw new IllegalStateException("the engine moved a token outside of an act on " + caseId);
    }
    return act;
  }
}
