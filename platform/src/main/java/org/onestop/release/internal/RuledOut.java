package org.onestop.release.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The fields that the conditions of a composed form can forbid, whatever they depend on. */
final class RuledOut {
  /** Keywords whose schema applies; {@code if} only asks. */
  private static final List<String> APPLIED = List.of("then", "else");

  private static final List<String> APPLIED_LISTS = List.of("allOf", "anyOf", "oneOf");

  private RuledOut() {}

  static Set<String> fields(JsonNode schema) {
    Set<String> keys = new LinkedHashSet<>();
    schema.path("allOf").forEach(each -> collect(each, keys));
    return keys;
  }

  private static void collect(JsonNode schema, Set<String> keys) {
    for (Map.Entry<String, JsonNode> each : schema.path("properties").properties()) {
      if (each.getValue().isBoolean() && !each.getValue().asBoolean()) {
        keys.add(each.getKey());
      }
    }
    schema.path("not").path("required").forEach(each -> keys.add(each.asString("")));
    for (String each : APPLIED) {
      if (schema.has(each)) {
        collect(schema.path(each), keys);
      }
    }
    for (String each : APPLIED_LISTS) {
      schema.path(each).forEach(part -> collect(part, keys));
    }
  }
}
