package org.onestop.claim;

import java.util.List;
import java.util.Optional;
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

  /**
   * Opens the matter to cities beyond the pilots of its editions, from this edition on; by the
   * province. Throws CONFLICT {@code edition-not-current} for any other edition and INVALID {@code
   * opening-invalid} with every finding, pointers {@code /cities/<index>}; then none is opened.
   */
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

  /**
   * What a newer edition, or for a county its city's newer publication, makes of a division's
   * overlay; empty when it stands on the newest. Of a withdrawn edition the current one is the
   * newer.
   */
  Optional<Upgrade> upgrade(Actor actor, String matter, String division);

  /**
   * Moves a claim and its overlay to what {@link #upgrade(Actor, String, String)} offers, to be
   * reviewed and published as after any change. Throws {@link Fault} CONFLICT {@code
   * nothing-to-upgrade}, INVALID {@code upgrade-invalid} with everything that is still to be chosen
   * or was chosen wrongly.
   *
   * @param to edition that was offered ({@code stale} when it is another by now); null to take what
   *     is
   * @param version of the claim the choices were made on ({@code stale} otherwise); null to take
   *     what is
   */
  Saved upgrade(
      Actor actor,
      String matter,
      String division,
      List<Upgrade.Resolution> resolutions,
      @Nullable String to,
      @Nullable Integer version,
      String comment);

  /** What the matter is in a division now, with findings and explanations. */
  Applied effective(Actor actor, String matter, String division);

  /** The same for other rooms; NOT_FOUND {@code claim-unknown} when nobody claimed it there. */
  Applied effective(String matter, String division);

  /**
   * The same with this overlay in the place of the division's own; nothing is kept. What policy or
   * sense forbid is left out and told.
   */
  Applied tried(Actor actor, Overlay overlay);

  /**
   * The overlay that a division published last, for others to compare with or to begin from; empty
   * before its first release. What is published is no secret within the province.
   */
  Optional<Overlay> published(Actor actor, String matter, String division);

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
