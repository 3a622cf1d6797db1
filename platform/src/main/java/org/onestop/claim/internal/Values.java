package org.onestop.claim.internal;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Item;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** What operations change, as values that can be compared and shown. */
final class Values {
  private Values() {}

  static JsonNode none() {
    return NullNode.getInstance();
  }

  static ObjectNode object() {
    return Json.mapper().createObjectNode();
  }

  /** A value without the comment of who said it. */
  static JsonNode of(@Nullable Object value) {
    @Nullable Object held = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (held == null) {
      return none();
    }
    JsonNode node = Json.mapper().valueToTree(held);
    if (node instanceof ObjectNode object) {
      object.remove("comment");
      object.remove("op");
    }
    return node;
  }

  /** Nothing when the item is not handled. */
  static JsonNode ofItem(Draft draft, String id, BiConsumer<Item, ObjectNode> fill) {
    return draft
        .handled(id)
        .<JsonNode>map(item -> {
          ObjectNode value = object();
          fill.accept(item, value);
          return value;
        })
        .orElseGet(Values::none);
  }
}
