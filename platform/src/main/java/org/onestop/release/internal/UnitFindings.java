package org.onestop.release.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onestop.identity.Unit;
import org.onestop.kernel.Problems;

/** What is wrong with the units of one item in all counties, told in one finding for each kind. */
final class UnitFindings {
  private final String pointer;
  private final List<String> without = new ArrayList<>();
  private final Map<String, String> unstaffed = new LinkedHashMap<>();
  private final Map<String, String> unknown = new LinkedHashMap<>();

  UnitFindings(String pointer) {
    this.pointer = pointer;
  }

  /** A county where nobody would handle it. */
  void without(String county) {
    without.add(county);
  }

  /** A unit that has nobody to work. */
  void unstaffed(Unit unit) {
    unstaffed.put(unit.id(), unit.name());
  }

  /** A unit that is named for a division and does not exist. */
  void unknown(String division, String unit) {
    unknown.put(division, unit);
  }

  /**
   * Tells what was found.
   *
   * @param code what the codes of the findings begin with
   */
  void tell(String code, String name, Problems problems) {
    if (!without.isEmpty()) {
      problems.block(pointer, code + "-missing", name, Counted.some(without), without.size());
    }
    if (!unstaffed.isEmpty()) {
      List<String> names = List.copyOf(unstaffed.values());
      problems.block(pointer, code + "-unstaffed", name, Counted.some(names), names.size());
    }
    unknown.forEach((division, unit) ->
        problems.block(pointer + "/" + division, code + "-unknown", name, unit));
  }
}
