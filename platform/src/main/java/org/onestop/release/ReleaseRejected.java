package org.onestop.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onestop.kernel.DomainEvent;

/**
 * A release that was to come into force did not pass the gate again; what was in force before it
 * stays.
 *
 * @param findings codes of what blocked, each once
 */
public record ReleaseRejected(
    String id, String matter, String division, int number, List<String> findings, Instant at)
    implements DomainEvent {
  public ReleaseRejected {
    findings = List.copyOf(findings);
  }

  @Override
  public String chain() {
    return "release:" + id;
  }

  @Override
  public String type() {
    return "release-rejected";
  }

  @Override
  public String actor() {
    return "gate";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "matter", matter,
        "number", String.valueOf(number),
        "findings", String.join(",", findings));
  }
}
