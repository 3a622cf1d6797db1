package org.onestop.casework.internal;

import java.time.Instant;
import java.util.Map;
import org.onestop.kernel.DomainEvent;

/** Somebody said that he would be away, or that he is back. */
record AbsenceChanged(
    String actor, String division, String type, Instant at, Map<String, String> facts)
    implements DomainEvent {
  @Override
  public String chain() {
    return "absence:" + actor;
  }
}
