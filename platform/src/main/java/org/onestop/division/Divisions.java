package org.onestop.division;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tree of divisions, answered from memory. */
public interface Divisions {
  Optional<Division> find(String code);

  /** Throws {@link org.onestop.kernel.Fault} NOT_FOUND unless it exists. */
  Division get(String code);

  /** Those that lie below no other, in order of code. */
  List<Division> provinces();

  /** Directly below, in order of code. */
  List<Division> children(String code);

  /** The city of a county or zone, itself for a city; empty for provinces. */
  Optional<Division> cityOf(String code);

  /** Counties and zones below a division, itself included when it is one. */
  List<Division> counties(String code);

  /** Those of this name, full name or alias; several share a name such as 市中区. */
  List<Division> named(String name);

  /**
   * Adds or replaces by code; fullName is derived. Throws {@link org.onestop.kernel.Fault} INVALID
   * with every finding, pointers {@code /<index>/<property>}, and then changes nothing.
   */
  void put(List<NewDivision> divisions);

  /** A division as handed in. */
  record NewDivision(String code, String name, Division.Level level, @Nullable String parent) {}
}
