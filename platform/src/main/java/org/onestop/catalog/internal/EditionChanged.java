package org.onestop.catalog.internal;

import java.time.Instant;
import java.util.Map;
import org.onestop.catalog.Edition;
import org.onestop.kernel.DomainEvent;

/**
 * An edition was drafted, published or withdrawn.
 *
 * @param first whether it is the edition's first event
 */
record EditionChanged(
    String chain,
    boolean first,
    String type,
    String actor,
    Instant at,
    String division,
    Map<String, String> facts)
    implements DomainEvent {

  static EditionChanged of(
      Edition edition, boolean first, String type, String actor, Instant at, String comment) {
    return new EditionChanged(
        "edition:" + edition.matter() + "@" + edition.version(),
        first,
        type,
        actor,
        at,
        edition.province(),
        Map.of("digest", edition.digest(), "comment", comment));
  }
}
