package org.onestop.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;

/**
 * Makes releases. Suspending and withdrawing a claim through {@link org.onestop.claim.Claims} takes
 * its releases out of force in the same transaction.
 */
public interface Publisher {
  /**
   * Publishes the claims of one or many divisions that are in review: all of them or, when the gate
   * or anything else refuses one, none.
   *
   * <p>Throws {@link Fault} INVALID {@code gate-refused} with every blocking finding of every
   * division, pointers {@code /<division>…}; INVALID {@code effective-in-the-past}; CONFLICT when
   * another was first; and what {@link org.onestop.claim.Publications#take} refuses.
   *
   * @param effectiveAt from when they are in force; null: from now
   * @return the releases, by code of division
   */
  List<Release> publish(
      Actor actor,
      String matter,
      List<String> divisions,
      @Nullable Instant effectiveAt,
      String comment);

  /**
   * Publishes what an earlier release says as a new one, from now on. It passes the gate again.
   *
   * @param release id; NOT_FOUND {@code release-unknown} unless it exists
   */
  Release restore(Actor actor, String release, String comment);

  /** All releases of a division, the latest first. */
  List<PublishedRelease> history(String matter, String division);
}
