package org.onestop.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of playing closed cases against a draft.
 *
 * @param cases how many were played
 * @param unchanged for how many nothing would have been different
 * @param whole false: there were more kinds of cases than are played, the rarest were left out
 * @param changes what would have been different, the most frequent first
 */
public record Replayed(int cases, int unchanged, boolean whole, List<Change> changes) {
  public Replayed {
    changes = List.copyOf(changes);
  }

  /** What may be different. */
  public enum Kind {
    APPLICANT_TYPE_GONE,
    ITEM_GONE,
    LIMIT,
    DURATION,
    ITEM_LIMIT,
    CHANNEL,
    ROUTE,
    UNIT,
    DEPENDENCIES,
    FIELD_NEW,
    FIELD_GONE,
    MATERIAL_NEW,
    MATERIAL_GONE
  }

  /**
   * @param subject what it is about, as people call it; empty text for the whole
   * @param before as it was; null for a thing that was not there
   * @param after as it would be; null likewise
   * @param cases for how many
   */
  public record Change(
      Kind kind, String subject, @Nullable String before, @Nullable String after, int cases) {}
}
