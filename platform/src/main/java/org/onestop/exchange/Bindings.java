package org.onestop.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;

/**
 * Where the pushes of each contract go, and the switch by which an operator stops them while the
 * system behind is down: then items whose turn comes go to desks, and what is under way already
 * waits until the pushes go on.
 *
 * <p>The switch and the probes belong to the whole installation. Who may not turn it is answered
 * FORBIDDEN; an unknown contract NOT_FOUND {@code contract-unknown}.
 */
public interface Bindings {
  /**
   * @param adapter id of the adapter; null when the contract is bound to nothing
   * @param host of the address, never more of it; null for none
   * @param suspension null while pushes go
   * @param lastProbe null when there was none
   */
  record Binding(
      String contract,
      @Nullable String adapter,
      @Nullable String host,
      @Nullable Suspension suspension,
      @Nullable Probe lastProbe) {}

  /**
   * @param by account of the operator
   * @param reason as the operator wrote it
   */
  record Suspension(Instant since, String by, String reason) {}

  /**
   * @param note a status or the kind of failure
   */
  record Probe(Instant at, boolean reachable, String note) {}

  /** Whether an operator has stopped a contract's pushes; from memory, a second old at most. */
  boolean suspended(String contract);

  /** What came of it when somebody last asked whether the other side answers; from memory. */
  Optional<Probe> lastProbe(String contract);

  /** All contracts, in order of their ids. */
  List<Binding> list(Actor by);

  /** Throws CONFLICT {@code binding-suspended} when it is. */
  Binding suspend(Actor by, String contract, String reason);

  /** Throws CONFLICT {@code binding-not-suspended} unless it is. */
  Binding resume(Actor by, String contract);

  /**
   * Asks the other side whether it answers, and keeps what came of it. Throws CONFLICT {@code
   * binding-missing} when there is nobody to ask.
   */
  Binding probe(Actor by, String contract);
}
