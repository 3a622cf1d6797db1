package org.onestop.release.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onestop.division.DivisionRange;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;

/** Units in memory; all have staff but those that are said to have none. */
final class FakeUnits implements Units {
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Unit> places = new HashMap<>();
  private final Set<String> empty = new HashSet<>();

  /** A department's units in some divisions, with ids {@code division-department}. */
  static FakeUnits of(String department, String... divisions) {
    FakeUnits units = new FakeUnits();
    for (String each : divisions) {
      units.add(department, each);
    }
    return units;
  }

  FakeUnits add(String department, String division) {
    String id = division + "-" + department;
    put(List.of(new Unit(id, department, division, id)));
    return this;
  }

  FakeUnits unstaffed(String id) {
    empty.add(id);
    return this;
  }

  @Override
  public Optional<Unit> find(String id) {
    return Optional.ofNullable(units.get(id));
  }

  @Override
  public Optional<Unit> at(String department, String division) {
    return Optional.ofNullable(places.get(department + "@" + division));
  }

  @Override
  public List<Unit> within(DivisionRange range) {
    return units.values().stream().filter(each -> range.contains(each.division())).toList();
  }

  @Override
  public boolean staffed(String id) {
    return units.containsKey(id) && !empty.contains(id);
  }

  @Override
  public void put(List<Unit> more) {
    for (Unit each : more) {
      units.put(each.id(), each);
      places.put(each.department() + "@" + each.division(), each);
    }
  }
}
