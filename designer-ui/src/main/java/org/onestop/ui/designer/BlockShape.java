package org.onestop.ui.designer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A block of a form as it is laid out: its fields in order, each on a line of its own or two to a
 * line. What the layout holds besides stays where it is. Changes are made on a copy.
 */
final class BlockShape {
  private static final String SCOPE = "#/properties/";
  private static final String ROW = "HorizontalLayout";
  private static final String REQUIRED = "required";
  private final ObjectNode block;

  /** A line: one control of full width, or one of two; or something else, with no key. */
  record Slot(@Nullable String key, boolean half, JsonNode element) {}

  private BlockShape(ObjectNode block) {
    this.block = block;
  }

  /**
   * @param block as the form's elements are written in JSON
   */
  static BlockShape of(JsonNode block) {
    return new BlockShape((ObjectNode) block.deepCopy());
  }

  static ObjectNode fresh(String title) {
    ObjectNode block = Json.mapper().createObjectNode();
    ObjectNode schema = block.putObject("schema").put("type", "object").put("title", title);
    schema.putObject("properties");
    ObjectNode layout = block.putObject("uischema").put("type", "Group").put("label", title);
    layout.putArray("elements");
    return block;
  }

  ObjectNode block() {
    return block;
  }

  String title() {
    return block.at("/schema/title").asString(block.at("/uischema/label").asString(""));
  }

  BlockShape titled(String title) {
    schema().put("title", title);
    ((ObjectNode) block.path("uischema")).put("label", title);
    return this;
  }

  List<String> keys() {
    return slots().stream().map(Slot::key).filter(each -> each != null).toList();
  }

  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (JsonNode each : block.at("/uischema/elements")) {
      boolean row = each.path("type").asString("").equals(ROW) && !each.has("rule");
      if (row) {
        each.path("elements").forEach(one -> slots.add(new Slot(key(one), true, one)));
      } else {
        slots.add(new Slot(key(each), false, each));
      }
    }
    return slots;
  }

  JsonNode property(String key) {
    return properties().path(key);
  }

  /** Adds a field behind another; at the end where that is none of this block. */
  BlockShape plus(String key, ObjectNode property, boolean half, @Nullable String behind) {
    properties().set(key, property);
    ObjectNode control = Json.mapper().createObjectNode();
    control.put("type", "Control").put("scope", SCOPE + key);
    List<Slot> slots = new ArrayList<>(slots());
    int at = indexOf(slots, behind);
    slots.add(at < 0 ? slots.size() : at + 1, new Slot(key, half, control));
    return laidOut(slots);
  }

  /** Takes a field out, with its own condition. */
  BlockShape minus(String key) {
    properties().remove(key);
    require(key, false);
    FieldCondition.put(this, key, null, false);
    List<Slot> slots = new ArrayList<>(slots());
    slots.removeIf(each -> key.equals(each.key()));
    return laidOut(slots);
  }

  BlockShape moved(String key, int by) {
    List<Slot> slots = new ArrayList<>(slots());
    int from = indexOf(slots, key);
    if (from >= 0) {
      Slot slot = slots.remove(from);
      slots.add(Math.clamp((long) from + by, 0, slots.size()), slot);
    }
    return laidOut(slots);
  }

  /** Moves a field before another. */
  BlockShape movedBefore(String key, String other) {
    List<Slot> slots = new ArrayList<>(slots());
    int from = indexOf(slots, key);
    if (from >= 0 && !key.equals(other)) {
      Slot slot = slots.remove(from);
      int to = indexOf(slots, other);
      slots.add(to < 0 ? slots.size() : to, slot);
    }
    return laidOut(slots);
  }

  BlockShape half(String key, boolean half) {
    List<Slot> slots = new ArrayList<>();
    for (Slot each : slots()) {
      slots.add(key.equals(each.key()) ? new Slot(key, half, each.element()) : each);
    }
    return laidOut(slots);
  }

  boolean isHalf(String key) {
    return slots().stream().anyMatch(each -> key.equals(each.key()) && each.half());
  }

  boolean requires(String key) {
    return schema().path(REQUIRED).valueStream().anyMatch(each -> key.equals(each.asString("")));
  }

  BlockShape require(String key, boolean required) {
    ArrayNode before = schema().withArrayProperty(REQUIRED);
    ArrayNode list = Json.mapper().createArrayNode();
    before.forEach(each -> {
      if (!key.equals(each.asString(""))) {
        list.add(each);
      }
    });
    if (required) {
      list.add(key);
    }
    schema().set(REQUIRED, list);
    if (list.isEmpty()) {
      schema().remove(REQUIRED);
    }
    return this;
  }

  BlockShape property(String key, ObjectNode changed) {
    properties().set(key, changed);
    return this;
  }

  /** The same field under another key; whatever named it in this block names the new one. */
  BlockShape renamed(String key, String to) {
    ObjectNode properties = Json.mapper().createObjectNode();
    for (Map.Entry<String, JsonNode> each : properties().properties()) {
      JsonNode annotation = each.getValue().path("x-field");
      if (annotation.path("derivedFrom").asString("").equals(key)) {
        ((ObjectNode) annotation).put("derivedFrom", to);
      }
      properties.set(each.getKey().equals(key) ? to : each.getKey(), each.getValue());
    }
    schema().set("properties", properties);
    names(schema().path(REQUIRED), key, to);
    schema().path("x-rules").forEach(each -> names(each.path("fields"), key, to));
    conditions(schema().path("allOf"), key, to);
    block
        .path("uischema")
        .findParents("scope")
        .forEach(each -> {
          if (each.path("scope").asString("").equals(SCOPE + key)) {
            ((ObjectNode) each).put("scope", SCOPE + to);
          }
        });
    return this;
  }

  private static void names(JsonNode list, String key, String to) {
    for (int i = 0; i < list.size(); i++) {
      if (list.path(i).asString("").equals(key)) {
        ((ArrayNode) list).set(i, to);
      }
    }
  }

  private static void conditions(JsonNode schema, String key, String to) {
    names(schema.path(REQUIRED), key, to);
    JsonNode about = schema.path("properties");
    if (about.has(key)) {
      ((ObjectNode) about).set(to, ((ObjectNode) about).remove(key));
    }
    schema.forEach(each -> {
      if (each.isContainer()) {
        conditions(each, key, to);
      }
    });
  }

  ObjectNode schema() {
    return (ObjectNode) block.path("schema");
  }

  private ObjectNode properties() {
    return schema().withObjectProperty("properties");
  }

  /** Writes the layout, and the properties in the same order: it is the one that is printed. */
  private BlockShape laidOut(List<Slot> slots) {
    ArrayNode elements = Json.mapper().createArrayNode();
    @Nullable ArrayNode row = null;
    for (Slot each : slots) {
      if (!each.half()) {
        row = null;
        elements.add(each.element());
        continue;
      }
      if (row == null || row.size() > 1) {
        row = elements.addObject().put("type", ROW).putArray("elements");
      }
      row.add(each.element());
    }
    ((ObjectNode) block.path("uischema")).set("elements", elements);
    Map<String, JsonNode> ordered = new LinkedHashMap<>();
    for (Slot each : slots) {
      String key = each.key();
      if (key != null && properties().has(key)) {
        ordered.put(key, properties().path(key));
      }
    }
    properties().properties().forEach(each -> ordered.putIfAbsent(each.getKey(), each.getValue()));
    ObjectNode sorted = Json.mapper().createObjectNode();
    ordered.forEach(sorted::set);
    schema().set("properties", sorted);
    return this;
  }

  private static int indexOf(List<Slot> slots, @Nullable String key) {
    for (int i = 0; i < slots.size(); i++) {
      if (key != null && key.equals(slots.get(i).key())) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable String key(JsonNode element) {
    String scope = element.path("scope").asString("");
    return scope.startsWith(SCOPE) ? scope.substring(SCOPE.length()) : null;
  }
}
