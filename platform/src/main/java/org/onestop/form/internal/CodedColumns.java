package org.onestop.form.internal;

import java.util.Map;
import org.onestop.form.CodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the code lists that a group's columns name into them, as their own choices. */
final class CodedColumns {
  private static final String COLUMNS = "/items/properties";
  private static final String ANNOTATION = "x-field";
  private static final String CODE_LIST = "codeList";

  private CodedColumns() {}

  /** The same property; lists that there are not stay named, for the plan's check to find. */
  static JsonNode of(JsonNode property, Map<String, CodeList> codeLists) {
    if (property.at(COLUMNS).isEmpty()) {
      return property;
    }
    JsonNode copy = property.deepCopy();
    for (JsonNode column : copy.at(COLUMNS)) {
      CodeList list = codeLists.get(column.path(ANNOTATION).path(CODE_LIST).asString(""));
      if (list != null && !list.entries().isEmpty() && column instanceof ObjectNode own) {
        ((ObjectNode) own.path(ANNOTATION)).remove(CODE_LIST);
        ArrayNode choices = own.putArray("oneOf");
        for (CodeList.Entry each : list.entries()) {
          choices.addObject().put("const", each.code()).put("title", each.text());
        }
      }
    }
    return copy;
  }
}
