package org.onestop.ui.rollout;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.calendar.WorkCalendar;
import org.onestop.claim.Rollout.Place;

/** All places of one matter as they stood when they were read. */
final class Board {
  /** Working days after which a place that does not move on stands out. */
  static final int LONG = 5;

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, List<Place>> counties = new LinkedHashMap<>();
  private final Map<String, Integer> days = new LinkedHashMap<>();

  Board(List<Place> all, WorkCalendar calendar, Clock clock) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Stopwatch.ZONE);
    for (Place each : all) {
      String code = each.claim().division();
      places.put(code, each);
      List<Place> below = counties.computeIfAbsent(each.city(), city -> new ArrayList<>());
      if (!each.isCity()) {
        below.add(each);
      }
      @Nullable Instant since = each.claim().since();
      if (since != null) {
        LocalDate from = LocalDate.ofInstant(since, Stopwatch.ZONE);
        days.put(code, from.isBefore(today) ? calendar.between(each.city(), from, today) : 0);
      }
    }
  }

  List<Place> all() {
    return List.copyOf(places.values());
  }

  List<Place> cities() {
    return places.values().stream().filter(Place::isCity).toList();
  }

  List<Place> counties(Place city) {
    return counties.getOrDefault(city.city(), List.of());
  }

  Stand stand(Place place) {
    return Stand.of(place, place.isCity() ? null : places.get(place.city()));
  }

  /** Working days in its state; 0 for one that has none. */
  int days(Place place) {
    return days.getOrDefault(place.claim().division(), 0);
  }

  /** Behind, or for long neither published nor given up. */
  boolean stuck(Place place) {
    Stand stand = stand(place);
    boolean moving = stand == Stand.CONFIGURING || stand == Stand.IN_REVIEW;
    return stand == Stand.BEHIND || moving && days(place) > LONG;
  }

  List<Place> stuck() {
    return all().stream()
        .filter(this::stuck)
        .sorted(java.util.Comparator.comparingInt((Place each) -> -days(each)))
        .toList();
  }

  /** What can be published as far as one can see. */
  List<Place> ready() {
    return all().stream().filter(Place::ready).toList();
  }
}
