package org.onestop.form.types;

import java.util.Optional;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A commitment that is made or not: only true is an answer, false is none yet. */
@Component
final class CommitmentField implements FieldType {
  @Override
  public String id() {
    return "commitment";
  }

  @Override
  public Manner manner() {
    return Manner.TICK;
  }

  @Override
  public ObjectNode schema(FormField field) {
    return Json.mapper().createObjectNode().put("type", "boolean").put("const", true);
  }

  @Override
  public boolean empty(JsonNode answer) {
    return answer.isBoolean() && !answer.asBoolean(false);
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    return Wording.of(answer.asBoolean(false) ? "committed" : "not-committed");
  }

  @Override
  public Optional<String> finding(String keyword) {
    return Optional.of("field-commitment");
  }
}
