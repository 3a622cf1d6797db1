package org.onestop.form.internal;

import java.util.Map;
import org.onestop.form.FieldType;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What counts as an answer: null, "", [] and {} do not, nor does what a field type calls empty. */
final class Answers {
  private Answers() {}

  static boolean empty(FieldType type, JsonNode answer) {
    return isEmpty(filled(answer)) || type.empty(answer);
  }

  /** The answer without its empty members; elements of lists stay where they are. */
  static JsonNode filled(JsonNode answer) {
    if (answer.isArray()) {
      ArrayNode rows = Json.mapper().createArrayNode();
      answer.forEach(each -> rows.add(filled(each)));
      return rows;
    }
    if (!answer.isObject()) {
      return answer;
    }
    ObjectNode filled = Json.mapper().createObjectNode();
    for (Map.Entry<String, JsonNode> each : answer.properties()) {
      JsonNode value = filled(each.getValue());
      if (!isEmpty(value)) {
        filled.set(each.getKey(), value);
      }
    }
    return filled;
  }

  private static boolean isEmpty(JsonNode node) {
    return node.isNull()
        || node.isMissingNode()
        || node.isContainer() && node.isEmpty()
        || node.isString() && node.stringValue().isEmpty();
  }
}
