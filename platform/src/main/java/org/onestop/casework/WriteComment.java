package org.onestop.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a comment about a case.
 *
 * @param body plain text, 1 to 1000 characters; lines are kept
 * @param item id; null for the whole case
 * @param mentions ids of units, of those offered; null for none
 */
public record WriteComment(String body, @Nullable String item, @Nullable List<String> mentions) {
  /** What a client left out is empty here, and a finding later. */
  public WriteComment {
    body = body == null ? "" : body;
  }

  /** Never null. */
  @Override
  public List<String> mentions() {
    return mentions == null ? List.of() : mentions;
  }

  /** Without what was written. */
  @Override
  public String toString() {
    return "WriteComment[" + item + ", " + mentions() + "]";
  }
}
