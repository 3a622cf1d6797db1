package org.onestop.form.types;

import java.util.List;
import java.util.Optional;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A mobile number of the mainland; a field that takes others brings its own pattern. */
@Component
final class PhoneField implements FieldType {
  private static final int LENGTH = 11;

  @Override
  public String id() {
    return "phone";
  }

  @Override
  public ObjectNode schema(FormField field) {
    ObjectNode schema = Json.mapper().createObjectNode().put("type", "string");
    return field.schema().has("pattern")
        ? schema.put("maxLength", 2 * LENGTH)
        : schema.put("maxLength", LENGTH).put("pattern", "^1[3-9][0-9]{9}$");
  }

  @Override
  public List<JsonNode> samples(FormField field, String county) {
    return List.of(StringNode.valueOf("13800000000"));
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    return answer.asString("");
  }

  @Override
  public Optional<String> finding(String keyword) {
    return Optional.of("field-phone");
  }
}
