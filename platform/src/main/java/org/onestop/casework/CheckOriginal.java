package org.onestop.casework;

import org.jspecify.annotations.Nullable;

/**
 * Records that the original of a material was seen at the counter (核验原件).
 *
 * @param type id of the material
 */
public record CheckOriginal(String type, boolean checked, @Nullable String note) {
  /** What a client left out is empty here, and a finding later. */
  public CheckOriginal {
    type = type == null ? "" : type;
  }
}
