package org.onestop.catalog.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onestop.form.FormBlock;
import tools.jackson.databind.JsonNode;

/** The fields of a form by key, with the block each lies in. */
final class FieldKeys {
  private final Map<String, String> blocks = new LinkedHashMap<>();
  private final Map<String, JsonNode> schemas = new LinkedHashMap<>();

  FieldKeys(Iterable<FormBlock> form) {
    for (FormBlock block : form) {
      block
          .schema()
          .path("properties")
          .properties()
          .forEach(each -> {
            blocks.putIfAbsent(each.getKey(), block.id());
            schemas.putIfAbsent(each.getKey(), each.getValue());
          });
    }
  }

  boolean has(String key) {
    return blocks.containsKey(key);
  }

  Optional<String> blockOf(String key) {
    return Optional.ofNullable(blocks.get(key));
  }

  /** Id of the field's type; empty text when the key is unknown. */
  String typeOf(String key) {
    return field(key).path("type").asString("");
  }

  /** Id of a choice's code list; empty text when it has none. */
  String codeListOf(String key) {
    return field(key).path("codeList").asString("");
  }

  private JsonNode field(String key) {
    JsonNode schema = schemas.get(key);
    return schema == null
        ? tools.jackson.databind.node.MissingNode.getInstance()
        : schema.path("x-field");
  }
}
