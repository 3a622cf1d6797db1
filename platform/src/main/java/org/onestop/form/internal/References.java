package org.onestop.form.internal;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the local references of one block in, so that composed forms have none. A keyword beside a
 * reference wins over the same keyword behind it. What cannot be taken in (remote, unknown, in a
 * circle) is left out, which the plan's check refuses.
 */
final class References {
  private static final String REFERENCE = "$ref";
  private static final int MOST = 5_000;
  private final JsonNode root;
  private int taken;
  private boolean endless;

  References(JsonNode root) {
    this.root = root;
  }

  JsonNode resolved(JsonNode schema) {
    return resolved(schema, Set.of());
  }

  /** Whether references ran in a circle, or grew beyond all measure. */
  boolean endless() {
    return endless;
  }

  /** What a reference names in a block. */
  static Optional<JsonNode> find(JsonNode root, String reference) {
    if (!reference.startsWith("#/")) {
      return Optional.empty();
    }
    JsonNode found = root;
    for (String step : reference.substring(2).split("/", -1)) {
      String name = Pointers.unescape(step);
      found = found.isArray() ? found.path(index(name)) : found.path(name);
    }
    return Optional.of(found).filter(each -> each.isObject() || each.isBoolean());
  }

  private JsonNode resolved(JsonNode schema, Set<String> inside) {
    if (++taken > MOST) {
      endless = true;
      return Json.mapper().createObjectNode();
    }
    if (!schema.has(REFERENCE)) {
      return Subschemas.replace(schema, each -> resolved(each, inside));
    }
    String reference = schema.path(REFERENCE).asString("");
    ObjectNode own = ((ObjectNode) schema).deepCopy().without(REFERENCE);
    Optional<JsonNode> target = find(root, reference);
    if (inside.contains(reference)) {
      endless = true;
      return resolved(own, inside);
    }
    if (target.isEmpty()) {
      return resolved(own, inside);
    }
    Set<String> deeper = new HashSet<>(inside);
    deeper.add(reference);
    return target.get().isObject()
        ? resolved(over((ObjectNode) target.get(), own), deeper)
        : target.get();
  }

  private static ObjectNode over(ObjectNode behind, ObjectNode own) {
    ObjectNode merged = behind.deepCopy();
    for (Map.Entry<String, JsonNode> each : own.properties()) {
      merged.set(each.getKey(), each.getValue());
    }
    return merged;
  }

  private static int index(String step) {
    return step.length() < 5 && !step.isEmpty() && step.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(step)
        : -1;
  }
}
