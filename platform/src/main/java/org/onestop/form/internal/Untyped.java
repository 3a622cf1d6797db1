package org.onestop.form.internal;

import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A field that only its own schema describes, as result forms have. */
final class Untyped implements FieldType {
  @Override
  public String id() {
    return "";
  }

  @Override
  public ObjectNode schema(FormField field) {
    return Json.mapper().createObjectNode();
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    return answer.isContainer() ? answer.toString() : answer.asString("");
  }
}
