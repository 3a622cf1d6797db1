package org.onestop.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.SourceFile;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;

/**
 * All claims, and every step they can take. A division's own accounts act for it: CONFIG
 * configures, PUBLISH reviews; the province's may review for all. What lies outside the actor's
 * divisions does not exist for it. Every step carries a comment or reason and is an event.
 */
public interface Claims {
  /**
   * Claims the current edition. A city must be on the pilot list or opened ({@code
   * claim-not-open}); a county follows its city ({@code city-unclaimed}).
   */
  Claim claim(Actor actor, String matter, String division, String edition, String comment);

  /** Opens an edition beyond its pilots; by the province. */
  void open(Actor actor, String matter, String edition, List<String> cities, String comment);

  /** Where a division's claim stands; {@code UNCLAIMED} when it did nothing yet. */
  Claim get(Actor actor, String matter, String division);

  /**
   * All cities, counties and zones within the actor's reach (rollout board), by code.
   *
   * @param state null for all
   */
  List<Claim> list(Actor actor, String matter, Claim.@Nullable State state);

  /** The overlay as it stands; empty operations before the first. */
  Overlay overlay(Actor actor, String matter, String division);

  /**
   * Reads an overlay in YAML or JSON through its grammar. Throws {@link Fault} INVALID {@code
   * overlay-invalid} with all findings.
   */
  Overlay read(SourceFile file);

  /**
   * Keeps an overlay. Operations that block are refused ({@code overlay-invalid}, INVALID, with all
   * findings); a county without a claim claims with it.
   *
   * @param version of the claim it was made on ({@code stale} otherwise); null to take what is
   */
  Saved put(Actor actor, Overlay overlay, @Nullable Integer version, String comment);

  /** What the matter is in a division now, with findings and explanations. */
  Applied effective(Actor actor, String matter, String division);

  /** The same for other rooms; NOT_FOUND {@code claim-unknown} when nobody claimed it there. */
  Applied effective(String matter, String division);

  /** Hands it in for review. */
  Claim submit(Actor actor, String matter, String division, String comment);

  /** Returns it to those who configure. */
  Claim sendBack(Actor actor, String matter, String division, String reason);

  /** Stops the service for now; a city's stop reaches its counties. */
  Claim suspend(Actor actor, String matter, String division, String reason);

  /** Gives the claim up; a city's reaches its counties. */
  Claim withdraw(Actor actor, String matter, String division, String reason);

  /**
   * An overlay that was kept.
   *
   * @param findings what advises
   * @param explanations one sentence for each operation, in their order
   */
  record Saved(Claim claim, Problems findings, List<Explanation> explanations) {}
}
