package org.onestop.audit;

import org.jspecify.annotations.Nullable;
import org.onestop.division.DivisionRange;
import org.onestop.kernel.Page;

/**
 * Everything that happened. Entries are recorded by publishing {@link
 * org.onestop.kernel.DomainEvent}s; nothing else writes them.
 */
public interface AuditTrail {
  /**
   * Entries of the divisions within a range: of one chain in their order, of all chains the latest
   * first.
   *
   * @param after {@link Page#next()} of the page before; null for the first
   * @param limit 1 or more
   */
  Page<AuditEntry> entries(
      DivisionRange range, @Nullable String chain, @Nullable String after, int limit);

  /**
   * Verifies everything that is new since the last time, and a part of what is older, another part
   * each time; a small trail is verified as a whole each time.
   */
  Verification verify();

  /** Verifies everything from the first seal on. Takes about a second for 50,000 entries. */
  Verification verifyAll();
}
