package org.onestop.process.internal;

import java.util.List;
import java.util.Map;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEventListener;
import org.flowable.common.engine.impl.context.Context;
import org.flowable.engine.delegate.event.FlowableActivityEvent;
import org.jspecify.annotations.Nullable;
import org.onestop.process.Step;

/** Tells a {@link Movement} what the engine does, within the engine's own command. */
final class MovementListener implements FlowableEventListener {
  private static final String WAIT = Chart.Kind.WAIT.element;

  /** To be registered for these events only, so that the engine makes no others. */
  Map<String, List<FlowableEventListener>> byType() {
    return Map.of(
        FlowableEngineEventType.ACTIVITY_STARTED.name(), List.of(this),
        FlowableEngineEventType.PROCESS_COMPLETED.name(), List.of(this));
  }

  @Override
  public void onEvent(FlowableEvent event) {
    Movement movement = Movement.of(Context.getCommandContext());
    if (event instanceof FlowableActivityEvent activity) {
      if (WAIT.equals(activity.getActivityType())) {
        known(movement)
            .reached(Step.ofElement(activity.getActivityId()), activity.getExecutionId());
      }
    } else if (movement != null) {
      movement.ended();
    }
  }

  private static Movement known(@Nullable Movement movement) {
    if (movement == null) {
      throw new IllegalStateException("a case was moved past its door");
    }
    return movement;
  }

  @Override
  public boolean isFailOnException() {
    return true;
  }

  @Override
  public boolean isFireOnTransactionLifecycleEvent() {
    return false;
  }

  @Override
  public @Nullable String getOnTransaction() {
    return null;
  }
}
