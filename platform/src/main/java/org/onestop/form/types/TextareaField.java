package org.onestop.form.types;

import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Text of several lines: 500 characters unless the field says otherwise, never above 2000. */
@Component
final class TextareaField implements FieldType {
  private static final int USUAL = 500;
  private static final int LONGEST = 2000;

  @Override
  public String id() {
    return "textarea";
  }

  @Override
  public ObjectNode schema(FormField field) {
    return Json.mapper()
        .createObjectNode()
        .put("type", "string")
        .put("minLength", 1)
        .put("maxLength", USUAL);
  }

  @Override
  public void check(FormField field, JsonNode answer, Problems problems) {
    if (answer.asString("").isBlank()) {
      problems.block("", "field-blank", field.title());
    }
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    return answer.asString("");
  }

  @Override
  public void checkField(FormField field, Problems problems) {
    TextBounds.check(field, LONGEST, problems);
  }
}
