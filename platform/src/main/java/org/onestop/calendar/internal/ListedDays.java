package org.onestop.calendar.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.CalendarDay;
import org.onestop.calendar.Calendars;

/**
 * All listed days at one time. A division's own day stands before that of the division above, and
 * any before the country's. Never changes.
 */
final class ListedDays {
  private final Map<String, List<CalendarDay>> byScope = new HashMap<>();
  private final Map<String, DayCount> counts = new HashMap<>();
  private final DayCount country;

  /** Whether any division has days of its own; most counts end here. */
  private final boolean own;

  private final Set<Integer> years;

  /**
   * @param parents the division above one, null above the topmost
   */
  ListedDays(
      Collection<DayRow> rows, Collection<Integer> years, UnaryOperator<@Nullable String> parents) {
    this.years = Set.copyOf(years);
    for (DayRow row : rows) {
      byScope.computeIfAbsent(row.scope(), scope -> new ArrayList<>()).add(row.listed());
    }
    byScope.values().forEach(days -> days.sort(Comparator.comparing(CalendarDay::date)));
    byScope.keySet().forEach(scope -> counts.put(scope, new DayCount(merged(scope, parents))));
    country = counts.getOrDefault(Calendars.COUNTRY, new DayCount(List.of()));
    own = counts.keySet().stream().anyMatch(each -> !each.equals(Calendars.COUNTRY));
  }

  private Collection<CalendarDay> merged(String scope, UnaryOperator<@Nullable String> parents) {
    Map<LocalDate, CalendarDay> days = new TreeMap<>();
    for (String at = scope; at != null; at = parents.apply(at)) {
      days(at).forEach(each -> days.putIfAbsent(each.date(), each));
    }
    days(Calendars.COUNTRY).forEach(each -> days.putIfAbsent(each.date(), each));
    return days.values();
  }

  List<CalendarDay> days(String scope) {
    return byScope.getOrDefault(scope, List.of());
  }

  List<CalendarDay> days(String scope, int year) {
    return days(scope).stream().filter(each -> each.date().getYear() == year).toList();
  }

  /** The count that holds in a division: its own, or the nearest above that has one. */
  DayCount count(String division, UnaryOperator<@Nullable String> parents) {
    if (own) {
      for (String at = division; at != null; at = parents.apply(at)) {
        DayCount own = counts.get(at);
        if (own != null) {
          return own;
        }
      }
    }
    return country;
  }

  boolean knows(int year) {
    return years.contains(year);
  }
}
