package org.onestop.claim.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Divisions.NewDivision;

/** What stands in which file of a tenant's folder. */
final class TenantShapes {
  private TenantShapes() {}

  record Units(List<UnitLine> units) {}

  /**
   * Either a division's departments, each with a unit named after both, or one unit of its own.
   *
   * @param departments null in the long form
   */
  record UnitLine(
      String division,
      @Nullable List<String> departments,
      @Nullable String id,
      @Nullable String department,
      @Nullable String name) {}

  record Zones(List<Zone> zones) {}

  record Zone(String code, String name, String parent) {
    NewDivision division() {
      return new NewDivision(code, name, Division.Level.ZONE, parent);
    }
  }

  record Calendar(@Nullable String division, List<Day> days) {}

  record Day(String date, String kind, String name) {}
}
