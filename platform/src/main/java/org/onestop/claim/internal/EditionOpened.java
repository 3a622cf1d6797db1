package org.onestop.claim.internal;

import java.time.Instant;
import java.util.Map;
import org.onestop.kernel.DomainEvent;

/** Cities beyond the pilots may claim an edition. */
record EditionOpened(
    String matter,
    String version,
    String actor,
    Instant at,
    String division,
    Map<String, String> facts)
    implements DomainEvent {
  @Override
  public String chain() {
    return "edition:" + matter + "@" + version;
  }

  @Override
  public String type() {
    return "edition-opened";
  }
}
