package org.onestop.casework.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;
import org.onestop.kernel.Fault;
import org.onestop.release.ItemRouting;
import org.onestop.release.Release;
import org.onestop.release.ReleasedItem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which unit does what: by department and place. */
@Component
class Routing {
  private final Units units;
  private final ItemRouting routes;

  Routing(Units units, Divisions divisions, Forms forms) {
    this.units = units;
    this.routes = new ItemRouting(units, divisions, forms);
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
    return findCounter(release, division)
        .orElseThrow(() -> Fault.of(Fault.Kind.UNAVAILABLE, "no-counter", division));
  }

  /** The same; empty when neither has one. */
  Optional<Unit> findCounter(Release release, String division) {
    return routes.counter(release.content(), division);
  }

  /**
   * The unit of an item: at the place its form field names, else at the handling county; there,
   * then at the city above. Empty when neither has one: the item is unrouted then.
   */
  Optional<Unit> unitOf(ReleasedItem item, String handling, JsonNode form) {
    return routes.unitOf(item, handling, form);
  }
}
