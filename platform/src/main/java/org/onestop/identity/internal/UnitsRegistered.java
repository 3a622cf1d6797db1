package org.onestop.identity.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.onestop.kernel.DomainEvent;

/** Somebody who configures a division registered units in it. */
record UnitsRegistered(String actor, String division, Instant at, Map<String, String> facts)
    implements DomainEvent {
  static UnitsRegistered of(Actor by, List<Unit> units, Instant at) {
    return new UnitsRegistered(
        by.account(),
        by.division(),
        at,
        Map.of("units", String.join(",", units.stream().map(Unit::id).toList())));
  }

  @Override
  public String chain() {
    return "units";
  }

  @Override
  public String type() {
    return "units-registered";
  }
}
