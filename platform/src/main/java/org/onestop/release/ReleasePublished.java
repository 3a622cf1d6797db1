package org.onestop.release;

import java.time.Instant;
import java.util.Map;
import org.onestop.kernel.DomainEvent;

/**
 * A release exists: what its division's claim published, or what it restored.
 *
 * @param digest SM3 of its content
 */
public record ReleasePublished(
    String id,
    String matter,
    String division,
    int number,
    String edition,
    String digest,
    String definition,
    Instant effectiveAt,
    String actor,
    Instant at)
    implements DomainEvent {
  @Override
  public String chain() {
    return "release:" + id;
  }

  @Override
  public boolean first() {
    return true;
  }

  @Override
  public String type() {
    return "release-published";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "matter", matter,
        "number", String.valueOf(number),
        "edition", edition,
        "digest", digest,
        "definition", definition,
        "effectiveAt", effectiveAt.toString());
  }
}
