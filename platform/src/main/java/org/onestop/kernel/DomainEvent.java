package org.onestop.kernel;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened, published by the room that did it through Spring's event publisher,
 * synchronously, inside the transaction of the act. Each state transition has exactly one.
 */
public interface DomainEvent {
  /** The aggregate it belongs to, e.g. {@code case:0190…}; audit keeps one chain for each. */
  String chain();

  /** True for the first event of its chain, which spares looking for a predecessor. */
  default boolean first() {
    return false;
  }

  /** Past tense, kebab-case, e.g. {@code case-accepted}. */
  String type();

  /** The account that acted, or the name of the internal actor (e.g. {@code engine}). */
  String actor();

  Instant at();

  /** The division (GB/T 2260) the aggregate belongs to. */
  String division();

  /** What is worth proving later: ids, states, reasons. Never personal data. */
  Map<String, String> facts();
}
