package org.onestop.casework.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;
import org.onestop.kernel.Fault;
import org.onestop.release.Release;
import org.onestop.release.ReleasedItem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which unit does what: by department and place. */
@Component
class Routing {
  private final Units units;
  private final Divisions divisions;
  private final Forms forms;

  Routing(Units units, Divisions divisions, Forms forms) {
    this.units = units;
    this.divisions = divisions;
    this.forms = forms;
  }

  /** The unit an account handles work for. */
  Optional<Unit> unitOf(Actor actor) {
    String department = actor.department();
    return department == null ? Optional.empty() : units.at(department, actor.division());
  }

  Optional<Unit> find(@Nullable String id) {
    return id == null ? Optional.empty() : units.find(id);
  }

  /** What people read for a unit; its id when it is gone. */
  @Nullable String name(@Nullable String id) {
    return id == null ? null : units.find(id).map(Unit::name).orElse(id);
  }

  /** The lead department's counter of a county, else its city's. */
  Unit counter(Release release, String division) {
    String lead = release.content().lead();
    return units
        .at(lead, division)
        .or(() -> city(division).flatMap(city -> units.at(lead, city)))
        .orElseThrow(() -> Fault.of(Fault.Kind.UNAVAILABLE, "no-counter", division));
  }

  /**
   * The unit of an item: at the place its form field names, else at the handling county; there,
   * then at the city above. Empty when neither has one: the item is unrouted then.
   */
  Optional<Unit> unitOf(ReleasedItem item, String handling, JsonNode form) {
    String field = item.routeBy();
    String named = field == null ? "" : forms.division(form.path(field));
    String place = named.isEmpty() ? handling : named;
    return at(item, place).or(() -> city(place).flatMap(city -> at(item, city)));
  }

  private Optional<Unit> at(ReleasedItem item, String place) {
    return find(item.units().get(place)).or(() -> units.at(item.department(), place));
  }

  private Optional<String> city(String division) {
    return divisions.cityOf(division).map(Division::code).filter(city -> !city.equals(division));
  }
}
