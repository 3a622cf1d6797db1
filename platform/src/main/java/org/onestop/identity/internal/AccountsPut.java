package org.onestop.identity.internal;

import java.time.Instant;
import java.util.Map;
import org.onestop.identity.Actor;
import org.onestop.kernel.DomainEvent;

/** Accounts were added or replaced, so many at once. */
record AccountsPut(int count, String actor, Instant at) implements DomainEvent {
  @Override
  public String chain() {
    return "accounts";
  }

  @Override
  public String type() {
    return "accounts-put";
  }

  @Override
  public String division() {
    return Actor.NOWHERE;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("count", String.valueOf(count));
  }
}
