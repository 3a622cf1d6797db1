package org.onestop.division.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.kernel.Problems;

/**
 * What must hold before divisions join the tree. A code says its level and its parent (GB/T 2260),
 * so both are checked against it.
 */
final class DivisionCheck {
  private static final int LONGEST_NAME = 60;

  private final Tree tree;
  private final Map<String, NewDivision> incoming = new HashMap<>();
  private final Problems problems;

  DivisionCheck(Tree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  /**
   * @param pointers where the division at an index was handed in
   */
  void check(List<NewDivision> divisions, IntFunction<String> pointers) {
    for (int i = 0; i < divisions.size(); i++) {
      NewDivision each = divisions.get(i);
      if (incoming.putIfAbsent(each.code(), each) != null) {
        problems.block(pointers.apply(i) + "/code", "division-twice", each.code());
      }
    }
    for (int i = 0; i < divisions.size(); i++) {
      check(divisions.get(i), pointers.apply(i));
    }
  }

  private void check(NewDivision division, String pointer) {
    if (division.name().isBlank() || division.name().length() > LONGEST_NAME) {
      problems.block(pointer + "/name", "division-name", LONGEST_NAME);
    }
    if (!division.code().matches(pattern(division.level()))) {
      problems.block(pointer + "/code", "division-code-level", division.code(), division.level());
      return;
    }
    Division present = tree.find(division.code());
    if (present != null && present.level() != division.level()) {
      problems.block(pointer + "/code", "division-code-taken", division.code(), present.fullName());
    }
    String parent = parentOf(division);
    if (!Objects.equals(parent, division.parent())) {
      problems.block(
          pointer + "/parent",
          "division-parent",
          division.code(),
          parent == null ? "-" : parent,
          division.parent() == null ? "-" : division.parent());
    } else if (parent != null && !isThere(parent)) {
      problems.block(pointer + "/parent", "division-parent-unknown", division.code(), parent);
    }
  }

  private boolean isThere(String code) {
    return incoming.containsKey(code) || tree.find(code) != null;
  }

  private static String pattern(Level level) {
    return switch (level) {
      case PROVINCE -> "[1-9]\\d0000";
      case CITY -> "[1-9]\\d(?!00)\\d{2}00";
      case COUNTY, ZONE -> "[1-9]\\d(?!00)\\d{2}(?!00)\\d{2}";
      case TOWNSHIP -> "[1-9]\\d(?!00)\\d{2}\\d{2}(?!000)\\d{3}";
    };
  }

  private static @Nullable String parentOf(NewDivision division) {
    String code = division.code();
    return switch (division.level()) {
      case PROVINCE -> null;
      case CITY -> code.substring(0, 2) + "0000";
      case COUNTY, ZONE -> code.substring(0, 4) + "00";
      case TOWNSHIP -> code.substring(0, 6);
    };
  }
}
