package org.onestop.casework;

import java.time.Instant;
import java.util.Map;
import org.onestop.kernel.DomainEvent;

/**
 * A case was closed: every item has its result. The archive room takes it up after commit.
 *
 * @param facts numbers of items done and declined, and whether the promise was kept
 */
public record CaseClosed(
    String caseId,
    String caseNo,
    String actor,
    Instant at,
    String division,
    Map<String, String> facts)
    implements DomainEvent {
  public CaseClosed {
    facts = Map.copyOf(facts);
  }

  @Override
  public String chain() {
    return "case:" + caseId;
  }

  @Override
  public String type() {
    return "case-closed";
  }
}
