package org.onestop.identity;

import java.util.List;
import java.util.Optional;
import org.onestop.division.DivisionRange;

/** All units; read often, changed rarely, so it answers from memory. */
public interface Units {
  Optional<Unit> find(String id);

  /** A department's unit in exactly this division. */
  Optional<Unit> at(String department, String division);

  List<Unit> within(DivisionRange range);

  /** Whether the unit has at least one account that can handle its work. */
  boolean staffed(String id);

  /**
   * Adds or replaces units by id. Throws {@link org.onestop.kernel.Fault} INVALID with every
   * finding, pointers {@code /<index>/<property>}, and then changes nothing.
   */
  void put(List<Unit> units);
}
