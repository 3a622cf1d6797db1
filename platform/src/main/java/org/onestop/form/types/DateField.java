package org.onestop.form.types;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A day, ISO 8601, of the years 1900 to 2100. */
@Component
final class DateField implements FieldType {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  @Override
  public String id() {
    return "date";
  }

  @Override
  public Manner manner() {
    return Manner.CHOOSE;
  }

  @Override
  public ObjectNode schema(FormField field) {
    return keywords();
  }

  @Override
  public void check(FormField field, JsonNode answer, Problems problems) {
    checkDay("", field.title(), answer, problems);
  }

  /** Several, so that one follows another. */
  @Override
  public List<JsonNode> samples(FormField field, String county) {
    return Stream.of("2018-09-01", "2021-03-01", "2026-06-01", "2001-01-01")
        .map(each -> (JsonNode) StringNode.valueOf(each))
        .toList();
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    return text(answer);
  }

  @Override
  public Optional<String> finding(String keyword) {
    return Optional.of("field-date");
  }

  static ObjectNode keywords() {
    return Json.mapper()
        .createObjectNode()
        .put("type", "string")
        .put("format", "date")
        .put("maxLength", "2000-01-01".length());
  }

  static void checkDay(String pointer, String title, JsonNode answer, Problems problems) {
    Optional<LocalDate> day = day(answer);
    if (day.isEmpty()) {
      problems.block(pointer, "field-date", title);
    } else if (day.get().getYear() < FIRST_YEAR || day.get().getYear() > LAST_YEAR) {
      problems.block(pointer, "field-date-era", title);
    }
  }

  static Optional<LocalDate> day(JsonNode answer) {
    try {
      return Optional.of(LocalDate.parse(answer.asString("")));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  static String text(JsonNode answer) {
    return day(answer).map(Wording::date).orElse(answer.asString(""));
  }
}
