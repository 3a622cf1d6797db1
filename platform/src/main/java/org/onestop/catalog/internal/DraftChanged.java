package org.onestop.catalog.internal;

import java.time.Instant;
import java.util.Map;
import org.onestop.catalog.DraftLine;
import org.onestop.kernel.DomainEvent;

/** A draft was begun, edited, taken in from files or dropped. */
record DraftChanged(
    String chain, String type, String actor, Instant at, String division, Map<String, String> facts)
    implements DomainEvent {
  static DraftChanged of(DraftLine line, String type, String actor, Instant at, String what) {
    return new DraftChanged(
        "draft:" + line.matter(),
        type,
        actor,
        at,
        line.province(),
        Map.of(
            "version", line.version(), "revision", String.valueOf(line.revision()), "edit", what));
  }
}
