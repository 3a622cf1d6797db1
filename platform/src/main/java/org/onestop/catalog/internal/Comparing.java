package org.onestop.catalog.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Difference;
import org.onestop.catalog.Matter;
import org.onestop.catalog.MatterTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares two states of a matter value by value. */
final class Comparing {
  private final List<Difference> differences = new ArrayList<>();

  private Comparing() {}

  static List<Difference> of(Matter before, Matter after) {
    Comparing comparing = new Comparing();
    comparing.compare("", tree(before), tree(after));
    return comparing.differences;
  }

  private static JsonNode tree(Matter matter) {
    ObjectNode tree = MatterTree.of(matter);
    tree.remove("version");
    matter
        .documents()
        .forEach(
            each -> ((ObjectNode) tree.path("documents").path(each.id())).put("html", each.html()));
    ObjectNode assumptions = tree.putObject("assumptions");
    matter.assumptions().forEach(each -> assumptions.put(each.id(), each.confirmed()));
    ObjectNode policy = tree.putObject("policy");
    matter.policy().forEach(each -> policy.put(each.path(), String.valueOf(each)));
    return tree;
  }

  private void compare(String path, JsonNode before, JsonNode after) {
    if (before.equals(after)) {
      return;
    }
    if (before.isObject() && after.isObject()) {
      Set<String> names = new LinkedHashSet<>(before.propertyNames());
      names.addAll(after.propertyNames());
      for (String each : names) {
        String step = each.replace("~", "~0").replace("/", "~1");
        compare(path + "/" + step, before.path(each), after.path(each));
      }
    } else {
      differences.add(new Difference(path, text(before), text(after)));
    }
  }

  private static @Nullable String text(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    return value.isString() ? value.asString() : value.toString();
  }
}
