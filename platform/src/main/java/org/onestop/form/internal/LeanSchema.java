package org.onestop.form.internal;

import java.util.Map;
import java.util.Set;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The same schema as it is checked against: without what only people read, and with choices as
 * {@code enum}, which is one comparison and one finding where {@code oneOf} is one for each choice.
 */
final class LeanSchema {
  private static final Set<String> FOR_PEOPLE =
      Set.of("$schema", "$comment", "title", "description", "examples", "default");

  private LeanSchema() {}

  static JsonNode of(JsonNode schema) {
    if (!schema.isObject()) {
      return schema;
    }
    ObjectNode lean = Json.mapper().createObjectNode();
    for (Map.Entry<String, JsonNode> each : schema.properties()) {
      if (each.getKey().equals("oneOf") && !schema.has("enum") && areChoices(each.getValue())) {
        ArrayNode values = lean.putArray("enum");
        each.getValue().forEach(choice -> values.add(choice.get("const")));
      } else if (!FOR_PEOPLE.contains(each.getKey()) && !each.getKey().startsWith("x-")) {
        lean.set(each.getKey(), each.getValue());
      }
    }
    return Subschemas.replace(lean, LeanSchema::of);
  }

  /** Different constants, and nothing else that could refuse. */
  private static boolean areChoices(JsonNode alternatives) {
    ObjectNode seen = Json.mapper().createObjectNode();
    for (JsonNode each : alternatives) {
      JsonNode constant = each.get("const");
      boolean only =
          each.propertyNames().stream()
              .allMatch(keyword -> keyword.equals("const") || FOR_PEOPLE.contains(keyword));
      if (constant == null || !only || seen.has(constant.toString())) {
        return false;
      }
      seen.put(constant.toString(), true);
    }
    return !alternatives.isEmpty();
  }
}
