package org.onestop.claim.internal;

import java.time.Instant;
import java.util.Map;
import org.onestop.kernel.DomainEvent;

/** The province reminded a division; apart from its claim, which it may not have yet. */
record DivisionReminded(
    String matter, String division, String actor, Instant at, Map<String, String> facts)
    implements DomainEvent {
  @Override
  public String chain() {
    return "reminder:" + matter + ":" + division;
  }

  @Override
  public String type() {
    return "division-reminded";
  }
}
