package org.onestop.ui.designer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * When a field is asked, as JSON Schema says it: an {@code if} over other fields, whose {@code
 * else} rules the field out. Conditions that somebody wrote otherwise are left alone.
 */
final class FieldCondition {
  private static final String ALL_OF = "allOf";

  private FieldCondition() {}

  /** The condition of a field; a missing node for always. */
  static JsonNode of(BlockShape block, String key) {
    for (JsonNode each : block.schema().path(ALL_OF)) {
      if (governs(each, key)) {
        ObjectNode condition = read(each.path("if"));
        return condition == null ? MissingNode.getInstance() : condition;
      }
    }
    return MissingNode.getInstance();
  }

  /** Whether a field must be answered when it is asked. */
  static boolean requires(BlockShape block, String key) {
    for (JsonNode each : block.schema().path(ALL_OF)) {
      if (governs(each, key)) {
        return each.at("/then/required").valueStream().anyMatch(e -> key.equals(e.asString("")));
      }
    }
    return block.requires(key);
  }

  /**
   * @param condition null for always
   */
  static void put(BlockShape block, String key, @Nullable JsonNode condition, boolean required) {
    ArrayNode kept = Json.mapper().createArrayNode();
    for (JsonNode each : block.schema().path(ALL_OF)) {
      if (!governs(each, key)) {
        kept.add(each);
      }
    }
    if (condition != null && condition.isObject()) {
      ObjectNode rule = kept.addObject();
      rule.set("if", write(condition));
      ObjectNode then = rule.putObject("then");
      if (required) {
        then.putArray("required").add(key);
      }
      rule.putObject("else").putObject("properties").put(key, false);
    }
    block.schema().set(ALL_OF, kept);
    if (kept.isEmpty()) {
      block.schema().remove(ALL_OF);
    }
    block.require(key, required && condition == null);
  }

  private static boolean governs(JsonNode rule, String key) {
    JsonNode out = rule.at("/else/properties");
    return out.size() == 1 && out.path(key).isBoolean() && !out.path(key).asBoolean(true);
  }

  /** A premise from a condition; it always requires what it reads. */
  private static ObjectNode write(JsonNode condition) {
    ObjectNode premise = Json.mapper().createObjectNode();
    if (condition.path("not").isObject()) {
      premise.set("not", write(condition.path("not")));
      return premise;
    }
    for (String[] join : List.of(new String[] {"all", ALL_OF}, new String[] {"any", "anyOf"})) {
      if (condition.path(join[0]).isArray()) {
        ArrayNode parts = premise.putArray(join[1]);
        condition.path(join[0]).forEach(each -> parts.add(write(each)));
        return premise;
      }
    }
    String field = condition.path("field").asString("");
    ArrayNode values = premise.putObject("properties").putObject(field).putArray("enum");
    for (JsonNode each : condition.path("in")) {
      String value = each.asString("");
      if (value.equals("true") || value.equals("false")) {
        values.add(value.equals("true"));
      } else {
        values.add(value);
      }
    }
    premise.putArray("required").add(field);
    return premise;
  }

  private static @Nullable ObjectNode read(JsonNode premise) {
    ObjectNode condition = Json.mapper().createObjectNode();
    if (premise.path("not").isObject()) {
      return joined(condition, "not", read(premise.path("not")));
    }
    for (String[] join : List.of(new String[] {"all", ALL_OF}, new String[] {"any", "anyOf"})) {
      if (premise.path(join[1]).isArray()) {
        ArrayNode parts = condition.putArray(join[0]);
        for (JsonNode each : premise.path(join[1])) {
          ObjectNode part = read(each);
          if (part == null) {
            return null;
          }
          parts.add(part);
        }
        return condition;
      }
    }
    if (premise.path("properties").size() != 1) {
      return null;
    }
    var only = premise.path("properties").properties().iterator().next();
    ArrayNode in = condition.put("field", only.getKey()).putArray("in");
    if (only.getValue().has("const")) {
      in.add(only.getValue().path("const").asString(""));
    }
    only.getValue().path("enum").forEach(each -> in.add(each.asString("")));
    return in.isEmpty() ? null : condition;
  }

  private static @Nullable ObjectNode joined(
      ObjectNode condition, String name, @Nullable ObjectNode part) {
    if (part == null) {
      return null;
    }
    condition.set(name, part);
    return condition;
  }
}
