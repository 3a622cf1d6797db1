package org.onestop.exchange.internal;

import java.time.Instant;
import java.util.Map;
import org.onestop.identity.Actor;
import org.onestop.kernel.DomainEvent;

/** An operator stopped the pushes of a contract, or let them go on; in the operator's division. */
record BindingSwitched(
    String contract,
    String type,
    String actor,
    String division,
    Instant at,
    Map<String, String> facts)
    implements DomainEvent {
  static BindingSwitched suspended(Actor by, String contract, String reason, Instant at) {
    return new BindingSwitched(
        contract,
        "binding-suspended",
        by.account(),
        by.division(),
        at,
        Map.of("contract", contract, "reason", reason));
  }

  static BindingSwitched resumed(Actor by, String contract, Instant at) {
    return new BindingSwitched(
        contract, "binding-resumed", by.account(), by.division(), at, Map.of("contract", contract));
  }

  @Override
  public String chain() {
    return "binding:" + contract;
  }
}
