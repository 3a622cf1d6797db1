package org.onestop.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds items that wait for one another in a circle. */
public final class Cycles {
  private final Map<String, List<String>> dependencies;
  private final Set<String> done = new HashSet<>();
  private final List<String> path = new ArrayList<>();
  private final List<List<String>> found = new ArrayList<>();

  private Cycles(Map<String, List<String>> dependencies) {
    this.dependencies = dependencies;
  }

  /**
   * Each circle once, beginning and ending with the same id.
   *
   * @param dependencies id → ids it waits for
   */
  public static List<List<String>> in(Map<String, List<String>> dependencies) {
    Cycles cycles = new Cycles(dependencies);
    dependencies.keySet().stream().sorted().forEach(cycles::visit);
    return cycles.found;
  }

  private void visit(String id) {
    int at = path.indexOf(id);
    if (at >= 0) {
      List<String> circle = new ArrayList<>(path.subList(at, path.size()));
      circle.add(id);
      found.add(circle);
    } else if (!done.contains(id)) {
      path.add(id);
      dependencies.getOrDefault(id, List.of()).forEach(this::visit);
      path.removeLast();
      done.add(id);
    }
  }
}
