package org.onestop.claim;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Matter;
import org.onestop.claim.internal.Layering;

/**
 * Applies overlays to an edition. Pure and total: the same edition and overlays always give the
 * same effective matter, and whatever an overlay says, there is one; what policy or sense forbid is
 * left out and told.
 */
public final class Applying {
  private final UnaryOperator<String> divisionName;

  /**
   * @param divisionName what people call a division, for explanations and findings
   */
  public Applying(UnaryOperator<String> divisionName) {
    this.divisionName = divisionName;
  }

  /**
   * @param city overlay of the city; null for none
   * @param county overlay of a county or zone below it; null for none
   */
  public Applied apply(Matter edition, @Nullable Overlay city, @Nullable Overlay county) {
    return Layering.apply(edition, city, county, divisionName);
  }
}
