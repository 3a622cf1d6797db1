package org.onestop.division.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions.NewDivision;

/** All divisions at one time, linked up and down. Never changes. */
final class Tree {
  private final Map<String, Division> byCode = new LinkedHashMap<>();
  private final Map<String, List<Division>> children = new HashMap<>();
  private final Map<String, List<Division>> byName = new HashMap<>();
  private final Set<Alias> aliases;

  /**
   * @param groupings names at city level that are no part of an address
   */
  Tree(Collection<NewDivision> rows, Collection<Alias> aliases, Set<String> groupings) {
    this.aliases = Set.copyOf(aliases);
    TreeMap<String, NewDivision> sorted = new TreeMap<>();
    rows.forEach(each -> sorted.put(each.code(), each));
    sorted.values().forEach(each -> link(each, sorted, groupings));
    for (Alias each : aliases) {
      Division division = byCode.get(each.code());
      if (division != null) {
        name(each.alias(), division);
      }
    }
  }

  private void link(NewDivision row, Map<String, NewDivision> all, Set<String> groupings) {
    StringBuilder fullName = new StringBuilder(row.name());
    NewDivision above = above(row, all);
    while (above != null) {
      if (above.level() != Level.CITY || !groupings.contains(above.name())) {
        fullName.insert(0, above.name());
      }
      above = above(above, all);
    }
    Division division =
        new Division(row.code(), row.name(), fullName.toString(), row.level(), row.parent());
    byCode.put(division.code(), division);
    if (division.parent() != null) {
      children.computeIfAbsent(division.parent(), code -> new ArrayList<>()).add(division);
    }
    name(division.name(), division);
    name(division.fullName(), division);
  }

  private static @Nullable NewDivision above(NewDivision row, Map<String, NewDivision> all) {
    return row.parent() == null ? null : all.get(row.parent());
  }

  private void name(String name, Division division) {
    List<Division> named = byName.computeIfAbsent(name, none -> new ArrayList<>(1));
    if (!named.contains(division)) {
      named.add(division);
    }
  }

  @Nullable Division find(String code) {
    return byCode.get(code);
  }

  List<Division> provinces() {
    return byCode.values().stream().filter(each -> each.parent() == null).toList();
  }

  List<Division> children(String code) {
    return Collections.unmodifiableList(children.getOrDefault(code, List.of()));
  }

  List<Division> named(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
  }

  boolean has(Alias alias) {
    return aliases.contains(alias);
  }

  /** Whether exactly this is there already. */
  boolean has(NewDivision division) {
    Division present = byCode.get(division.code());
    return present != null
        && present.name().equals(division.name())
        && present.level() == division.level()
        && Objects.equals(present.parent(), division.parent());
  }
}
