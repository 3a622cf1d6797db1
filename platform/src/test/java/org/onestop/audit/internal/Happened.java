package org.onestop.audit.internal;

import java.time.Instant;
import java.util.Map;
import org.onestop.kernel.DomainEvent;

/** An event for tests. */
record Happened(String chain, boolean first, String type, Map<String, String> facts)
    implements DomainEvent {
  static Happened to(String chain) {
    return new Happened(chain, false, "something-happened", Map.of("b", "2", "a", "${1}"));
  }

  @Override
  public String actor() {
    return "510107-counter";
  }

  @Override
  public Instant at() {
    return Instant.parse("2026-12-01T02:03:04.123456789Z");
  }

  @Override
  public String division() {
    return "510107";
  }
}
