package org.onestop.casework.internal;

import java.time.Instant;
import java.util.Map;
import org.onestop.kernel.DomainEvent;

/**
 * A joint session was arranged, changed or called off.
 *
 * @param type session-arranged, session-changed, session-cancelled
 */
record SessionArranged(
    String session,
    String actor,
    String division,
    String type,
    Instant at,
    boolean first,
    Map<String, String> facts)
    implements DomainEvent {
  @Override
  public String chain() {
    return "session:" + session;
  }
}
