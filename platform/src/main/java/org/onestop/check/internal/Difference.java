package org.onestop.check.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;

/**
 * One value that two trees do not share.
 *
 * @param pointer where it lies
 * @param before null: there was none
 * @param after null: there is none any more
 */
public record Difference(String pointer, @Nullable String before, @Nullable String after) {
  private static final int LONGEST = 120;

  /** In the order of pointers; texts are cut where they get long. */
  public static List<Difference> between(JsonNode before, JsonNode after) {
    Map<String, JsonNode> old = leaves(before);
    Map<String, JsonNode> now = leaves(after);
    Map<String, Difference> all = new TreeMap<>();
    old.forEach((pointer, value) -> {
      JsonNode other = now.get(pointer);
      if (!value.equals(other)) {
        all.put(
            pointer,
            new Difference(pointer, written(value), other == null ? null : written(other)));
      }
    });
    now.forEach((pointer, value) -> {
      if (!old.containsKey(pointer)) {
        all.put(pointer, new Difference(pointer, null, written(value)));
      }
    });
    return List.copyOf(all.values());
  }

  private static Map<String, JsonNode> leaves(JsonNode tree) {
    Map<String, JsonNode> leaves = new TreeMap<>();
    collect("", tree, leaves);
    return leaves;
  }

  private static void collect(String pointer, JsonNode node, Map<String, JsonNode> leaves) {
    if (node.isObject() && !node.isEmpty()) {
      for (Map.Entry<String, JsonNode> each : node.properties()) {
        String step = each.getKey().replace("~", "~0").replace("/", "~1");
        collect(pointer + "/" + step, each.getValue(), leaves);
      }
    } else if (!node.isNull() && !(node.isContainer() && node.isEmpty())) {
      leaves.put(pointer, node);
    }
  }

  private static String written(JsonNode value) {
    String text = value.isString() ? value.asString() : Json.mapper().writeValueAsString(value);
    String line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** Sides that are not there are empty texts. */
  public List<String> sides() {
    List<String> sides = new ArrayList<>();
    sides.add(before == null ? "" : before);
    sides.add(after == null ? "" : after);
    return sides;
  }
}
