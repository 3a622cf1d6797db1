package org.onestop.catalog.internal;

import org.onestop.form.FormBlock;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** Whether the form's fields name items that exist; the form language checks all else itself. */
final class FormReferences {
  private FormReferences() {}

  static void check(EditionParts parts, KnownIds known, Problems problems) {
    for (FormBlock block : parts.form.values()) {
      block
          .schema()
          .path("properties")
          .properties()
          .forEach(each -> {
            String at = parts.place.schema(block.id()) + "#/properties/" + each.getKey();
            field(at + "/x-field", each.getValue().path("x-field"), known, problems);
          });
    }
  }

  private static void field(String at, JsonNode field, KnownIds known, Problems problems) {
    int i = 0;
    for (JsonNode item : field.path("items")) {
      if (!known.items().contains(item.asString(""))) {
        problems.block(at + "/items/" + i, "unknown-item", item.asString(""));
      }
      i++;
    }
  }
}
