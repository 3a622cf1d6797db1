package org.onestop.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arranges a joint session.
 *
 * @param season id of one of the matter's seasons
 * @param items ids, some of the season's
 * @param note for those who sit in it; null for none
 */
public record ArrangeSession(
    String matter,
    String season,
    @Nullable LocalDate day,
    String place,
    List<String> items,
    @Nullable String note) {
  /** What a client left out is empty here, and a finding later. */
  public ArrangeSession {
    matter = matter == null ? "" : matter;
    season = season == null ? "" : season;
    place = place == null ? "" : place.strip();
    items = items == null ? List.of() : List.copyOf(items);
  }

  /** Without what may name persons. */
  @Override
  public String toString() {
    return "ArrangeSession[…]";
  }
}
