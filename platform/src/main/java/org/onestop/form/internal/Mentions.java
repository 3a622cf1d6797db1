package org.onestop.form.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The fields that a condition speaks of: everything it says of the form's own members. */
final class Mentions {
  private static final List<String> SAME_PLACE = List.of("if", "then", "else", "not");
  private static final List<String> SAME_PLACE_LISTS = List.of("allOf", "anyOf", "oneOf");

  private Mentions() {}

  static Set<String> of(JsonNode condition) {
    Set<String> keys = new LinkedHashSet<>();
    collect(condition, keys);
    return keys;
  }

  private static void collect(JsonNode schema, Set<String> keys) {
    keys.addAll(schema.path("properties").propertyNames());
    schema.path("required").forEach(each -> keys.add(each.asString("")));
    for (Map.Entry<String, JsonNode> each : schema.path("dependentRequired").properties()) {
      keys.add(each.getKey());
      each.getValue().forEach(needed -> keys.add(needed.asString("")));
    }
    for (Map.Entry<String, JsonNode> each : schema.path("dependentSchemas").properties()) {
      keys.add(each.getKey());
      collect(each.getValue(), keys);
    }
    for (String each : SAME_PLACE) {
      if (schema.has(each)) {
        collect(schema.path(each), keys);
      }
    }
    for (String each : SAME_PLACE_LISTS) {
      schema.path(each).forEach(part -> collect(part, keys));
    }
  }
}
