package org.onestop.release;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;
import tools.jackson.databind.JsonNode;

/** Which unit a release gives what to: by department and place. */
public final class ItemRouting {
  private final Units units;
  private final Divisions divisions;
  private final Forms forms;

  public ItemRouting(Units units, Divisions divisions, Forms forms) {
    this.units = units;
    this.divisions = divisions;
    this.forms = forms;
  }

  /** The lead department's counter of a county, else its city's. */
  public Optional<Unit> counter(ReleasedMatter matter, String division) {
    return units
        .at(matter.lead(), division)
        .or(() -> city(division).flatMap(city -> units.at(matter.lead(), city)));
  }

  /**
   * The unit of an item: at the place its form field names, else at the handling county; there,
   * then at the city above. Empty when neither has one: the item is unrouted then.
   */
  public Optional<Unit> unitOf(ReleasedItem item, String handling, JsonNode form) {
    String field = item.routeBy();
    String named = field == null ? "" : forms.division(form.path(field));
    String place = named.isEmpty() ? handling : named;
    return at(item, place).or(() -> city(place).flatMap(city -> at(item, city)));
  }

  private Optional<Unit> at(ReleasedItem item, String place) {
    @Nullable String named = item.units().get(place);
    return (named == null ? Optional.<Unit>empty() : units.find(named))
        .or(() -> units.at(item.department(), place));
  }

  private Optional<String> city(String division) {
    return divisions.cityOf(division).map(Division::code).filter(city -> !city.equals(division));
  }
}
