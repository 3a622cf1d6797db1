package org.onestop.claim;

import java.time.Instant;
import java.util.Map;
import org.onestop.kernel.DomainEvent;

/**
 * A claim went a step.
 *
 * @param type e.g. {@code claim-configured}
 * @param from state before, {@code to}: after
 * @param facts the comment or reason, the edition, the overlay's digest, the release
 */
public record ClaimChanged(
    String matter,
    String division,
    Claim.State from,
    Claim.State to,
    boolean first,
    String type,
    String actor,
    Instant at,
    Map<String, String> facts)
    implements DomainEvent {
  public ClaimChanged {
    facts = Map.copyOf(facts);
  }

  @Override
  public String chain() {
    return "claim:" + matter + ":" + division;
  }
}
