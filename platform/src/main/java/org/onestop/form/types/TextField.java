package org.onestop.form.types;

import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One line of text, at most 200 characters. */
@Component
final class TextField implements FieldType {
  static final int LONGEST = 200;

  @Override
  public String id() {
    return "text";
  }

  @Override
  public ObjectNode schema(FormField field) {
    return Json.mapper()
        .createObjectNode()
        .put("type", "string")
        .put("minLength", 1)
        .put("maxLength", LONGEST);
  }

  @Override
  public void check(FormField field, JsonNode answer, Problems problems) {
    String text = answer.asString("");
    if (text.isBlank()) {
      problems.block("", "field-blank", field.title());
    } else if (text.chars().anyMatch(each -> each == '\n' || each == '\r' || each == '\t')) {
      problems.block("", "field-one-line", field.title());
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
