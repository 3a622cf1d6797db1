package org.onestop.form.types;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A month of a year, e.g. 2018-09, of the years 1900 to 2099. */
@Component
final class YearMonthField implements FieldType {
  @Override
  public String id() {
    return "year-month";
  }

  @Override
  public Manner manner() {
    return Manner.CHOOSE;
  }

  @Override
  public ObjectNode schema(FormField field) {
    return Json.mapper()
        .createObjectNode()
        .put("type", "string")
        .put("pattern", "^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$")
        .put("maxLength", "2000-01".length());
  }

  @Override
  public List<JsonNode> samples(FormField field, String county) {
    return List.of(StringNode.valueOf("2018-10"), StringNode.valueOf("2026-06"));
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    try {
      YearMonth month = YearMonth.parse(answer.asString(""));
      return Wording.of("month", month.getYear(), month.getMonthValue());
    } catch (DateTimeException unreadable) {
      return answer.asString("");
    }
  }

  @Override
  public Optional<String> finding(String keyword) {
    return Optional.of("field-year-month");
  }
}
