package org.onestop.exchange;

import java.net.URI;
import java.time.Duration;

/**
 * A way to hand a push over to another system; each adapter is a bean, found by its id. A push may
 * be handed over more than once: its dispatch id is the receiver's idempotency key.
 */
public interface ExchangeAdapter {
  /** Kebab-case, as bindings name it. */
  String id();

  /**
   * Hands a push over, outside any transaction.
   *
   * @param to where the binding points
   * @param body JSON, UTF-8
   * @param patience how long it may take at most
   */
  Handover send(URI to, String dispatchId, byte[] body, Duration patience);

  /**
   * Whether the other side answers at all; it is asked for nothing and told nothing.
   *
   * @param to where the binding points
   * @param patience how long it may take at most
   */
  Reach probe(URI to, Duration patience);

  /**
   * What came of a probe.
   *
   * @param note for staff: a status or the kind of failure
   */
  record Reach(boolean reachable, String note) {}

  /**
   * What came of it.
   *
   * @param note for staff when it did not arrive: a status or the kind of failure; never content
   */
  record Handover(boolean arrived, String note) {}
}
