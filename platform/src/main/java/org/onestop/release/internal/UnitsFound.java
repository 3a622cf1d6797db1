package org.onestop.release.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.springframework.stereotype.Component;

/**
 * In every county below the division each item finds exactly one unit with staff: the one that is
 * named for the place, else the department's own there, else the same for the city. A field of the
 * form that decides the place can name each of these counties, so the same holds for it. And every
 * county has a unit that receives.
 */
@Component
class UnitsFound implements GateCheck {
  private final Units units;
  private final Divisions divisions;

  UnitsFound(Units units, Divisions divisions) {
    this.units = units;
    this.divisions = divisions;
  }

  @Override
  public String id() {
    return "units-1";
  }

  @Override
  public boolean lasting() {
    return false;
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    List<Division> counties = divisions.counties(subject.division());
    if (counties.isEmpty()) {
      problems.block("", "division-without-counties", subject.division());
    }
    ReleasedMatter content = subject.content();
    String lead = content.lead();
    UnitFindings receiving = new UnitFindings("/lead");
    counties.forEach(county -> resolve(lead, Map.of(), county, receiving));
    receiving.tell("lead-unit", content.departments().getOrDefault(lead, lead), problems);
    for (ReleasedItem item : content.items()) {
      UnitFindings found = new UnitFindings(Pointers.item(item.id()) + "/units");
      counties.forEach(county -> resolve(item.department(), item.units(), county, found));
      found.tell("item-unit", item.name(), problems);
    }
  }

  /**
   * Finds the unit of a county.
   *
   * @param named division → unit
   */
  private void resolve(
      String department, Map<String, String> named, Division county, UnitFindings found) {
    String city = divisions.cityOf(county.code()).map(Division::code).orElse(county.code());
    for (String place : city.equals(county.code()) ? List.of(city) : List.of(county.code(), city)) {
      @Nullable String wanted = named.get(place);
      Optional<Unit> unit = wanted == null ? units.at(department, place) : units.find(wanted);
      if (unit.isPresent()) {
        if (!units.staffed(unit.get().id())) {
          found.unstaffed(unit.get());
        }
        return;
      }
      if (wanted != null) {
        found.unknown(place, wanted);
        return;
      }
    }
    found.without(county.name());
  }
}
