package org.onestop.form.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onestop.form.internal.Blueprint.Block;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays a composed form out (JSON Forms): a Categorization, one Category a block, only what is
 * asked. A field that its block forgot to lay out comes last, so that nothing asked is hidden; a
 * rule that watches a field that is not asked is dropped.
 */
final class Layout {
  private static final String ELEMENTS = "elements";
  private static final String SCOPE = "scope";
  private final Set<String> asked;
  private final Set<String> shown = new HashSet<>();

  private Layout(Set<String> asked) {
    this.asked = asked;
  }

  static ObjectNode compose(Blueprint blueprint, Set<String> asked) {
    ObjectNode root = Json.mapper().createObjectNode().put("type", "Categorization");
    ArrayNode categories = root.putArray(ELEMENTS);
    for (Block block : blueprint.blocks()) {
      new Layout(asked).category(block).ifPresent(categories::add);
    }
    return root;
  }

  private Optional<ObjectNode> category(Block block) {
    if (block.keys().stream().noneMatch(asked::contains)) {
      return Optional.empty();
    }
    ObjectNode category = Json.mapper().createObjectNode();
    category.put("type", "Category").put("label", block.title());
    ArrayNode elements = category.putArray(ELEMENTS);
    JsonNode root = block.uischema();
    if (root.path("type").asString("").equals("HorizontalLayout")) {
      kept(root).ifPresent(elements::add);
    } else {
      root.path(ELEMENTS).forEach(each -> kept(each).ifPresent(elements::add));
    }
    for (String key : block.keys()) {
      if (asked.contains(key) && !shown.contains(key)) {
        String scope = "#/properties/" + Pointers.escape(key);
        elements.addObject().put("type", "Control").put(SCOPE, scope);
      }
    }
    return Optional.of(category);
  }

  /** The element without what is not asked; empty when it shows no field then. */
  private Optional<JsonNode> kept(JsonNode element) {
    if (!(element instanceof ObjectNode original)) {
      return Optional.empty();
    }
    if (original.has(SCOPE)) {
      Optional<String> key = Pointers.scoped(original.path(SCOPE).asString(""));
      key.ifPresent(shown::add);
      return key.filter(asked::contains).map(each -> watching(original.deepCopy()));
    }
    if (!original.path(ELEMENTS).isArray()) {
      return Optional.of(original);
    }
    ObjectNode copy = watching(original.deepCopy());
    ArrayNode elements = copy.putArray(ELEMENTS);
    original.path(ELEMENTS).forEach(each -> kept(each).ifPresent(elements::add));
    return Optional.<JsonNode>of(copy).filter(Layout::showsField);
  }

  private ObjectNode watching(ObjectNode element) {
    JsonNode condition = element.path("rule").path("condition");
    boolean blind =
        condition.path(SCOPE).asString("").equals(Pointers.WHOLE)
            ? !asked.containsAll(Mentions.of(condition.path("schema")))
            : condition.findValuesAsString(SCOPE).stream()
                .map(Pointers::scoped)
                .anyMatch(key -> key.filter(asked::contains).isEmpty());
    if (blind) {
      element.remove("rule");
    }
    return element;
  }

  private static boolean showsField(JsonNode element) {
    if (element.has(SCOPE)) {
      return true;
    }
    for (JsonNode each : element.path(ELEMENTS)) {
      if (showsField(each)) {
        return true;
      }
    }
    return false;
  }
}
