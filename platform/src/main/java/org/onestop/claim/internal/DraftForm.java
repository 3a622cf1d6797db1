package org.onestop.claim.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onestop.form.FormBlock;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A form in the making. Blocks are copied before they are changed. */
final class DraftForm {
  private static final String PROPERTIES = "properties";
  private static final String ELEMENTS = "elements";

  private final Map<String, FormBlock> blocks = new LinkedHashMap<>();

  DraftForm(List<FormBlock> form) {
    form.forEach(each -> blocks.put(each.id(), each));
  }

  List<FormBlock> blocks() {
    return List.copyOf(blocks.values());
  }

  boolean hasBlock(String block) {
    return blocks.containsKey(block);
  }

  /** The block of a field. */
  Optional<String> blockOf(String key) {
    return blocks.values().stream()
        .filter(each -> each.schema().path(PROPERTIES).has(key))
        .map(FormBlock::id)
        .findFirst();
  }

  /** The property of a field; missing when there is none. */
  JsonNode property(String key) {
    return blockOf(key)
        .map(block -> block(block).schema().path(PROPERTIES).path(key))
        .orElseGet(() -> tools.jackson.databind.node.MissingNode.getInstance());
  }

  String title(String key) {
    return property(key).path("title").asString(key);
  }

  String blockTitle(String id) {
    FormBlock block = block(id);
    return block.schema().path("title").asString(block.uischema().path("label").asString(id));
  }

  List<String> keys(String block) {
    return List.copyOf(block(block).schema().path(PROPERTIES).propertyNames());
  }

  void addBlock(String id, String title) {
    ObjectNode schema = Json.mapper().createObjectNode();
    schema.put("title", title).put("type", "object").putObject(PROPERTIES);
    ObjectNode uischema = Json.mapper().createObjectNode();
    uischema.put("type", "Group").put("label", title).putArray(ELEMENTS);
    blocks.put(id, new FormBlock(id, schema, uischema));
  }

  /** Changes the property of a field. */
  void change(String key, Consumer<ObjectNode> change) {
    FormBlock block = block(blockOf(key).orElseThrow());
    ObjectNode schema = (ObjectNode) block.schema().deepCopy();
    change.accept((ObjectNode) schema.path(PROPERTIES).path(key));
    blocks.put(block.id(), new FormBlock(block.id(), schema, block.uischema()));
  }

  /** A field with its block and whether it is required; nothing when there is none. */
  JsonNode described(String key) {
    return blockOf(key)
        .<JsonNode>map(block -> {
          ObjectNode described = Values.object();
          described.put("block", block).put("key", key);
          boolean required =
              block(block)
                  .schema()
                  .path("required")
                  .valueStream()
                  .anyMatch(e -> key.equals(e.asString("")));
          described.put("required", required);
          described.set("schema", property(key));
          return described;
        })
        .orElseGet(Values::none);
  }

  /** An option of the control that shows a field; null when it has none. */
  @Nullable String option(String key, String option) {
    return blockOf(key)
        .flatMap(block ->
            controls(block(block).uischema()).stream()
                .filter(control -> key.equals(key(control)))
                .findFirst())
        .map(control -> control.path("options").path(option).asString(null))
        .orElse(null);
  }

  /** Sets an option of the control that shows a field. */
  void option(String key, String option, String value) {
    FormBlock block = block(blockOf(key).orElseThrow());
    JsonNode uischema = block.uischema().deepCopy();
    for (ObjectNode control : controls(uischema)) {
      if (key.equals(key(control))) {
        control.withObjectProperty("options").put(option, value);
      }
    }
    blocks.put(block.id(), new FormBlock(block.id(), block.schema(), uischema));
  }

  /** Appends a field to a block, with the condition on other answers under which it is asked. */
  void append(
      String id,
      String key,
      ObjectNode property,
      boolean required,
      @Nullable AnswerCondition when) {
    FormBlock block = block(id);
    ObjectNode schema = (ObjectNode) block.schema().deepCopy();
    schema.withObjectProperty(PROPERTIES).set(key, property);
    ObjectNode control = Json.mapper().createObjectNode();
    control.put("type", "Control").put("scope", "#/properties/" + key);
    if (when == null) {
      if (required) {
        schema.withArrayProperty("required").add(key);
      }
    } else {
      ObjectNode condition = schema.withArrayProperty("allOf").addObject();
      condition.set("if", when.schema());
      if (required) {
        condition.putObject("then").putArray("required").add(key);
      }
      condition.putObject("else").putObject(PROPERTIES).put(key, false);
      control.putObject("rule").put("effect", "SHOW").set("condition", when.rule());
    }
    ObjectNode uischema = (ObjectNode) block.uischema().deepCopy();
    uischema.withArrayProperty(ELEMENTS).add(control);
    blocks.put(id, new FormBlock(id, schema, uischema));
  }

  /** Puts some fields of a block first; the layout stays, the controls change places. */
  void order(String id, List<String> first) {
    FormBlock block = block(id);
    List<String> keys = new ArrayList<>(first);
    keys(id).stream().filter(key -> !first.contains(key)).forEach(keys::add);
    ObjectNode schema = (ObjectNode) block.schema().deepCopy();
    ObjectNode properties = Json.mapper().createObjectNode();
    keys.forEach(key -> properties.set(key, schema.path(PROPERTIES).path(key)));
    schema.set(PROPERTIES, properties);
    JsonNode uischema = block.uischema().deepCopy();
    List<ObjectNode> places = controls(uischema);
    List<ObjectNode> sorted = new ArrayList<>(places.stream().map(ObjectNode::deepCopy).toList());
    sorted.sort(java.util.Comparator.comparingInt(each -> keys.indexOf(key(each))));
    for (int i = 0; i < places.size(); i++) {
      places.get(i).removeAll();
      places.get(i).setAll(sorted.get(i));
    }
    blocks.put(id, new FormBlock(id, schema, uischema));
  }

  private FormBlock block(String id) {
    @Nullable FormBlock block = blocks.get(id);
    if (block == null) {
      throw new IllegalStateException("no block " + id);
    }
    return block;
  }

  private static List<ObjectNode> controls(JsonNode element) {
    List<ObjectNode> controls = new ArrayList<>();
    if (element instanceof ObjectNode control && control.has("scope")) {
      controls.add(control);
    }
    if (element.path(ELEMENTS) instanceof ArrayNode elements) {
      elements.forEach(each -> controls.addAll(controls(each)));
    }
    return controls;
  }

  private static String key(ObjectNode control) {
    String scope = control.path("scope").asString("");
    return scope.startsWith("#/properties/") ? scope.substring("#/properties/".length()) : scope;
  }
}
