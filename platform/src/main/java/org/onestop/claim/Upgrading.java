package org.onestop.claim;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Matter;
import org.onestop.claim.internal.ThreeWay;

/**
 * Compares an overlay with what it was made on and what it is to stand on, and makes the overlay
 * for the latter. Pure and total, as {@link Applying} is; nothing of an overlay is lost unless
 * somebody chose to give it up.
 */
public final class Upgrading {
  private final UnaryOperator<String> divisionName;

  /**
   * What an overlay stands on.
   *
   * @param city overlay of the city, for a county's overlay; null for a city's
   */
  public record Ground(Matter edition, @Nullable Overlay city) {}

  /**
   * @param divisionName what people call a division, for explanations and findings
   */
  public Upgrading(UnaryOperator<String> divisionName) {
    this.divisionName = divisionName;
  }

  /**
   * @param version of the claim whose overlay it is
   */
  public Upgrade compare(Ground base, Ground theirs, Overlay ours, int version) {
    return ThreeWay.compare(base, theirs, ours, version, divisionName);
  }

  /**
   * Carried operations stay unless something else was chosen; every other needs a choice.
   *
   * @param theirs that the upgrade was compared with
   */
  public Upgrade.Resolved resolve(
      Upgrade upgrade, Ground theirs, List<Upgrade.Resolution> resolutions) {
    return ThreeWay.resolve(upgrade, theirs, resolutions, divisionName);
  }
}
