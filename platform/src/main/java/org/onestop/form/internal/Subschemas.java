package org.onestop.form.internal;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where schemas lie inside a schema (JSON Schema 2020-12, core and applicator vocabularies), so
 * that a property named {@code title} is never taken for the keyword.
 */
final class Subschemas {
  private static final Set<String> ONE =
      Set.of(
          "additionalProperties",
          "contains",
          "contentSchema",
          "else",
          "if",
          "items",
          "not",
          "propertyNames",
          "then",
          "unevaluatedItems",
          "unevaluatedProperties");
  private static final Set<String> LIST = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
  private static final Set<String> MAP =
      Set.of("$defs", "dependentSchemas", "patternProperties", "properties");

  private Subschemas() {}

  /** Visits a schema and every schema inside it with its pointer. */
  static void visit(JsonNode schema, String pointer, BiConsumer<JsonNode, String> visitor) {
    visitor.accept(schema, pointer);
    for (Map.Entry<String, JsonNode> each : schema.properties()) {
      String below = pointer + "/" + Pointers.escape(each.getKey());
      JsonNode value = each.getValue();
      if (ONE.contains(each.getKey())) {
        visit(value, below, visitor);
      } else if (LIST.contains(each.getKey()) && value.isArray()) {
        for (int i = 0; i < value.size(); i++) {
          visit(value.get(i), below + "/" + i, visitor);
        }
      } else if (MAP.contains(each.getKey())) {
        value
            .properties()
            .forEach(named ->
                visit(named.getValue(), below + "/" + Pointers.escape(named.getKey()), visitor));
      }
    }
  }

  /** A copy of a schema whose direct subschemas are replaced. */
  static JsonNode replace(JsonNode schema, UnaryOperator<JsonNode> replacement) {
    if (!schema.isObject()) {
      return schema;
    }
    ObjectNode copy = Json.mapper().createObjectNode();
    for (Map.Entry<String, JsonNode> each : schema.properties()) {
      copy.set(each.getKey(), replaced(each.getKey(), each.getValue(), replacement));
    }
    return copy;
  }

  private static JsonNode replaced(
      String keyword, JsonNode value, UnaryOperator<JsonNode> replacement) {
    if (ONE.contains(keyword)) {
      return replacement.apply(value);
    }
    if (LIST.contains(keyword) && value.isArray()) {
      ArrayNode list = Json.mapper().createArrayNode();
      value.forEach(each -> list.add(replacement.apply(each)));
      return list;
    }
    if (MAP.contains(keyword) && value.isObject()) {
      ObjectNode map = Json.mapper().createObjectNode();
      value
          .properties()
          .forEach(each -> map.set(each.getKey(), replacement.apply(each.getValue())));
      return map;
    }
    return value;
  }
}
