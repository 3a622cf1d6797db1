package org.onestop.ui.process;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What may be changed at an item, for a graph that is edited.
 *
 * @param waitsForMore whether it may be made to wait for further items
 * @param removable ids of the items that it need not wait for any longer
 * @param fewest working days; with {@code most} equal to it the limit stands
 * @param routes id → name of the ways it may be handed over; with fewer than two there is no choice
 */
public record Changes(
    boolean waitsForMore, Set<String> removable, int fewest, int most, Map<String, String> routes) {
  private static final int MOST_DAYS = 99;

  public Changes {
    removable = Set.copyOf(removable);
    routes = Map.copyOf(routes);
  }

  public static Changes none() {
    return new Changes(false, Set.of(), 0, 0, Map.of());
  }

  /**
   * Whatever makes sense.
   *
   * @param after what the item waits for now
   */
  public static Changes all(Collection<String> after, Map<String, String> routes) {
    return new Changes(true, Set.copyOf(after), 1, MOST_DAYS, routes);
  }

  boolean limit() {
    return most > fewest;
  }
}
