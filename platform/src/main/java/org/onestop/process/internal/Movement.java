package org.onestop.process.internal;

import java.util.ArrayList;
import java.util.List;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.onestop.process.Step;
import org.onestop.process.StepListener;

/**
 * Where one command of the engine moved a case. It is gathered while the engine works and told
 * afterwards, when the tokens wait in the database, so a listener may move them on at once.
 */
final class Movement {
  private static final String ATTRIBUTE = Movement.class.getName();

  private record Arrival(Step step, String handle) {}

  private final List<Arrival> arrivals = new ArrayList<>();
  private boolean ended;

  /** Gathers what happens in a command from now on. */
  void follow(CommandContext context) {
    context.addAttribute(ATTRIBUTE, this);
  }

  /** The movement that a command belongs to, if it moves a case. */
  static @Nullable Movement of(CommandContext context) {
    return (Movement) context.getAttribute(ATTRIBUTE);
  }

  void reached(Step step, String executionId) {
    arrivals.add(new Arrival(step, new Wait(executionId, step).handle()));
  }

  void ended() {
    ended = true;
  }

  void tell(StepListener listener, String caseId) {
    for (Arrival each : arrivals) {
      listener.reached(caseId, each.step, each.handle);
    }
    if (ended) {
      listener.ended(caseId);
    }
  }
}
