package org.onestop.release.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Matter;

/**
 * The items of an applicant type that take longest one after the other. One that the type cannot
 * select passes straight through: it takes no time, and what waits for it still waits for what it
 * waits for.
 *
 * @param names in the order in which they are handled
 */
record LongestChain(int workingDays, List<String> names) {
  private static final LongestChain NONE = new LongestChain(0, List.of());

  static LongestChain of(Matter matter, ApplicantType type) {
    Search search = new Search(Named.items(matter), Set.copyOf(type.items()));
    LongestChain longest = NONE;
    for (Item each : matter.items()) {
      longest = longer(longest, search.endingWith(each.id()));
    }
    return longest;
  }

  private LongestChain and(Item item) {
    List<String> longer = new ArrayList<>(names);
    longer.add(item.name());
    return new LongestChain(workingDays + item.limit(), longer);
  }

  private static LongestChain longer(LongestChain one, LongestChain other) {
    return other.workingDays > one.workingDays ? other : one;
  }

  private static final class Search {
    private final Map<String, Item> items;
    private final Set<String> selectable;
    private final Map<String, LongestChain> known = new HashMap<>();
    private final Set<String> path = new HashSet<>();

    Search(Map<String, Item> items, Set<String> selectable) {
      this.items = items;
      this.selectable = selectable;
    }

    /** A circle of dependencies, which is the process check's to find, is cut where it closes. */
    LongestChain endingWith(String id) {
      @Nullable Item item = items.get(id);
      @Nullable LongestChain before = known.get(id);
      if (before != null) {
        return before;
      }
      if (item == null || item.displayOnly() || !path.add(id)) {
        return NONE;
      }
      LongestChain longest = NONE;
      for (String each : item.dependsOn()) {
        longest = longer(longest, endingWith(each));
      }
      path.remove(id);
      LongestChain chain = selectable.contains(id) ? longest.and(item) : longest;
      known.put(id, chain);
      return chain;
    }
  }
}
