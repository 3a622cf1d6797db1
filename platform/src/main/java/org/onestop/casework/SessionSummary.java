package org.onestop.casework;

import java.time.LocalDate;
import java.util.List;
import org.onestop.casework.JointSessions.Named;

/**
 * A joint session in a list.
 *
 * @param units that sit in it
 * @param state arranged or cancelled
 * @param called how many cases
 * @param recorded how many results so far
 * @param arranges whether the caller may change it, call cases and record for all units
 * @param version for If-Match
 */
public record SessionSummary(
    String id,
    String division,
    String matter,
    String matterName,
    String season,
    String seasonName,
    LocalDate day,
    String place,
    List<Named> items,
    List<Named> units,
    String state,
    int called,
    int recorded,
    boolean arranges,
    int version) {
  public SessionSummary {
    items = List.copyOf(items);
    units = List.copyOf(units);
  }
}
