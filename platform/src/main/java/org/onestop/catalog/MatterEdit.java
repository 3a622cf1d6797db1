package org.onestop.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All that can be done to a draft: a closed list, each an act of its own that can be undone. */
public sealed interface MatterEdit {

  /**
   * What is said of the matter as a whole.
   *
   * @param source clause of the plan
   */
  record Overview(
      String name,
      String summary,
      String eligibility,
      String lead,
      int limit,
      List<String> pilots,
      List<String> channels,
      String source)
      implements MatterEdit {}

  /**
   * Adds an element at the end of its list, or replaces one in its place.
   *
   * @param replaces id of the one it replaces; null for a new one
   * @param element as the part's type is written in JSON
   */
  record Put(Part part, @Nullable String replaces, JsonNode element) implements MatterEdit {}

  /** Takes an element out; refused while something needs it. */
  record Remove(Part part, String id) implements MatterEdit {}

  /**
   * Moves an element within its list.
   *
   * @param by places; further than there are leads to the end
   */
  record Move(Part part, String id, int by) implements MatterEdit {}

  /** A wording by its id; null takes it out. */
  record Notice(String id, @Nullable String text) implements MatterEdit {}

  /**
   * Begins guidance or changes its reasons; null for both ends it.
   *
   * @param always why an item is selected that no question speaks of
   * @param local why a division's own items are offered
   */
  record Reasons(@Nullable String always, @Nullable String local) implements MatterEdit {}

  /** The whole as it was before or after another edit: undo and redo. */
  record Whole(Matter content) implements MatterEdit {}
}
