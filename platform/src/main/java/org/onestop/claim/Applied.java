package org.onestop.claim;

import java.util.List;
import org.onestop.kernel.Problems;

/**
 * What came of applying overlays; operations that policy or sense forbid were left out.
 *
 * @param city findings about the city's overlay, with pointers into it
 * @param county findings about the county's
 * @param explanations of all operations, the city's first, in their order
 */
public record Applied(
    EffectiveMatter effective, Problems city, Problems county, List<Explanation> explanations) {
  public boolean blocks() {
    return city.blocks() || county.blocks();
  }
}
