package org.onestop.form.types;

import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Yes or no; a {@code oneOf} of the field with titles says it in other words. */
@Component
final class BooleanField implements FieldType {
  @Override
  public String id() {
    return "boolean";
  }

  @Override
  public Manner manner() {
    return Manner.CHOOSE;
  }

  @Override
  public ObjectNode schema(FormField field) {
    return Json.mapper().createObjectNode().put("type", "boolean");
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    if (!answer.isBoolean()) {
      return answer.asString("");
    }
    for (JsonNode each : field.schema().path("oneOf")) {
      if (each.path("const").equals(answer) && each.has("title")) {
        return each.path("title").asString("");
      }
    }
    return Wording.of(answer.asBoolean(false) ? "yes" : "no");
  }
}
