package org.onestop.claim;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Matter;
import org.onestop.claim.internal.Leaves;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a matter is in a division: the edition with its city's and its county's overlay applied.
 *
 * @param edition as the province published it
 * @param matter with what the overlays changed and added
 * @param origins pointer → who changed or added what lies there and below; anything else is the
 *     province's
 */
public record EffectiveMatter(
    Matter edition, Matter matter, LocalSettings settings, Map<String, Origin> origins) {
  /** An edition that no division has touched. */
  public static EffectiveMatter of(Matter edition) {
    return new EffectiveMatter(edition, edition, LocalSettings.none(), Map.of());
  }

  /** Everything as a tree, addressed as policy paths are. */
  public ObjectNode tree() {
    return Leaves.tree(this);
  }

  /** Every value with who said it and what may be done with it, in the order of the tree. */
  public List<Leaf> leaves() {
    return Leaves.of(this);
  }

  /** Who said what lies at a pointer. */
  public Origin origin(String pointer) {
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      @Nullable Origin origin = origins.get(at);
      if (origin != null) {
        return origin;
      }
    }
    return Origin.PROVINCE;
  }
}
