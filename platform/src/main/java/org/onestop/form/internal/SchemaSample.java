package org.onestop.form.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onestop.form.types.Wording;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Made-up answers that a schema is likely to take; whoever uses them checks. */
final class SchemaSample {
  private static final int LONGEST = 200;
  private static final int DEEPEST = 8;

  private SchemaSample() {}

  /**
   * In order of preference.
   *
   * @param title what the answer is about
   */
  static List<JsonNode> of(JsonNode schema, String title) {
    return of(schema, title, DEEPEST);
  }

  private static List<JsonNode> of(JsonNode schema, String title, int depth) {
    List<JsonNode> samples = new ArrayList<>();
    schema.path("examples").forEach(samples::add);
    if (schema.has("const")) {
      samples.add(schema.path("const"));
    }
    schema.path("enum").forEach(samples::add);
    schema
        .path("oneOf")
        .forEach(each -> {
          if (each.has("const")) {
            samples.add(each.path("const"));
          }
        });
    if (samples.isEmpty() && depth > 0) {
      samples.addAll(typed(schema, title, depth));
    }
    return samples;
  }

  private static List<JsonNode> typed(JsonNode schema, String title, int depth) {
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? type.path(0).asString("") : type.asString("")) {
      case "string" -> texts(schema, title);
      case "boolean" -> List.of(BooleanNode.TRUE, BooleanNode.FALSE);
      case "number", "integer" -> numbers(schema);
      case "array" -> lists(schema, title, depth);
      case "object" -> objects(schema, depth);
      default -> List.of();
    };
  }

  private static List<JsonNode> texts(JsonNode schema, String title) {
    List<JsonNode> texts = new ArrayList<>();
    switch (schema.path("format").asString("")) {
      case "date" -> texts.add(StringNode.valueOf("2018-09-01"));
      case "email" -> texts.add(StringNode.valueOf("sample@example.cn"));
      case "uri" -> texts.add(StringNode.valueOf("https://example.cn/"));
      case "date-time" -> texts.add(StringNode.valueOf("2018-09-01T09:00:00+08:00"));
      default -> {}
    }
    if (texts.isEmpty() && schema.has("pattern")) {
      PatternSample.of(schema.path("pattern").asString(""))
          .forEach(each -> texts.add(StringNode.valueOf(each)));
    }
    int least = schema.path("minLength").asInt(0);
    int most = Math.clamp(schema.path("maxLength").asInt(LONGEST), 0, LONGEST);
    String text = Wording.of("sample", title);
    String filled = text + text.repeat(Math.min(LONGEST, least) / Math.max(1, text.length()));
    texts.add(StringNode.valueOf(filled.substring(0, Math.min(most, filled.length()))));
    return texts;
  }

  private static List<JsonNode> numbers(JsonNode schema) {
    BigDecimal least = number(schema, "exclusiveMinimum", number(schema, "minimum", null));
    BigDecimal most = number(schema, "exclusiveMaximum", number(schema, "maximum", null));
    BigDecimal step = number(schema, "multipleOf", BigDecimal.ONE);
    List<JsonNode> numbers = new ArrayList<>();
    BigDecimal low = least == null ? BigDecimal.ZERO : least;
    for (BigDecimal each : List.of(low.max(step), low.add(step), low, most == null ? low : most)) {
      numbers.add(DecimalNode.valueOf(each));
    }
    return numbers;
  }

  private static @org.jspecify.annotations.Nullable BigDecimal number(
      JsonNode schema, String key, @org.jspecify.annotations.Nullable BigDecimal otherwise) {
    return schema.path(key).isNumber() ? schema.path(key).decimalValue() : otherwise;
  }

  private static List<JsonNode> lists(JsonNode schema, String title, int depth) {
    List<JsonNode> elements = of(schema.path("items"), title, depth - 1);
    int wanted = Math.max(1, schema.path("minItems").asInt(0));
    List<JsonNode> lists = new ArrayList<>();
    for (int first = 0; first < elements.size(); first++) {
      ArrayNode list = Json.mapper().createArrayNode();
      for (int i = 0; i < wanted; i++) {
        list.add(elements.get((first + i) % elements.size()));
      }
      lists.add(list);
    }
    return lists;
  }

  private static List<JsonNode> objects(JsonNode schema, int depth) {
    ObjectNode object = Json.mapper().createObjectNode();
    for (Map.Entry<String, JsonNode> each : schema.path("properties").properties()) {
      String title = each.getValue().path("title").asString(each.getKey());
      of(each.getValue(), title, depth - 1).stream()
          .findFirst()
          .ifPresent(value -> object.set(each.getKey(), value));
    }
    return List.of(object);
  }
}
