package org.onestop.identity.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.onestop.division.DivisionRange;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;

/**
 * All units at one time, and where they have staff; and the actors that were asked for meanwhile.
 */
final class Organisation {
  private static final int ACTORS_AT_MOST = 10_000;
  static final Set<Role> HANDLING = Set.of(Role.UNIT, Role.COUNTER);

  private final Map<String, Unit> byId = new HashMap<>();
  private final TreeMap<String, Map<String, Unit>> byDivision = new TreeMap<>();
  private final Set<Place> staffed = new HashSet<>();
  private final Map<String, Actor> actors = new ConcurrentHashMap<>();

  /** A department somewhere. */
  record Place(String department, String division) {}

  Organisation(Collection<Unit> units, Collection<StaffRow> staff) {
    for (Unit unit : units) {
      byId.put(unit.id(), unit);
      byDivision
          .computeIfAbsent(unit.division(), division -> new TreeMap<>())
          .put(unit.department(), unit);
    }
    for (StaffRow row : staff) {
      if (AccountRow.read(row.roles()).stream().anyMatch(HANDLING::contains)) {
        staffed.add(new Place(row.department(), row.division()));
      }
    }
  }

  @Nullable Unit find(String id) {
    return byId.get(id);
  }

  Optional<Unit> at(String department, String division) {
    return Optional.ofNullable(byDivision.getOrDefault(division, Map.of()).get(department));
  }

  List<Unit> within(DivisionRange range) {
    return byDivision.subMap(range.from(), true, range.to(), true).values().stream()
        .flatMap(each -> each.values().stream())
        .toList();
  }

  boolean staffed(Unit unit) {
    return staffed.contains(new Place(unit.department(), unit.division()));
  }

  @Nullable Actor actor(String account) {
    return actors.get(account);
  }

  Actor keep(Actor actor) {
    if (actors.size() < ACTORS_AT_MOST) {
      actors.put(actor.account(), actor);
    }
    return actor;
  }
}
