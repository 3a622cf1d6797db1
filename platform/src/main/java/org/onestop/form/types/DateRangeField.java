package org.onestop.form.types;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From a day to a day, {@code {start, end}}; read out with its length in years and months. */
@Component
final class DateRangeField implements FieldType {
  private static final String START = "start";
  private static final String END = "end";

  @Override
  public String id() {
    return "date-range";
  }

  @Override
  public Manner manner() {
    return Manner.CHOOSE;
  }

  @Override
  public ObjectNode schema(FormField field) {
    ObjectNode schema = Json.mapper().createObjectNode().put("type", "object");
    ObjectNode parts = schema.putObject("properties");
    parts.set(START, DateField.keywords().put("title", Wording.of("part.start")));
    parts.set(END, DateField.keywords().put("title", Wording.of("part.end")));
    schema.putArray("required").add(START).add(END);
    return schema.put("additionalProperties", false);
  }

  @Override
  public void check(FormField field, JsonNode answer, Problems problems) {
    DateField.checkDay("/" + START, field.title(), answer.path(START), problems);
    DateField.checkDay("/" + END, field.title(), answer.path(END), problems);
    Optional<LocalDate> start = DateField.day(answer.path(START));
    Optional<LocalDate> end = DateField.day(answer.path(END));
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      problems.block("/" + END, "field-range-reversed", field.title());
    }
  }

  @Override
  public List<JsonNode> samples(FormField field, String county) {
    return List.of(
        Json.mapper().createObjectNode().put(START, "2018-09-01").put(END, "2020-08-31"),
        Json.mapper().createObjectNode().put(START, "2021-03-01").put(END, "2023-02-28"));
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    Optional<LocalDate> start = DateField.day(answer.path(START));
    Optional<LocalDate> end = DateField.day(answer.path(END));
    if (start.isEmpty() || end.isEmpty()) {
      return DateField.text(answer.path(START)) + DateField.text(answer.path(END));
    }
    return Wording.of(
        "period",
        Wording.date(start.get()),
        Wording.date(end.get()),
        length(Period.between(start.get(), end.get())));
  }

  @Override
  public Optional<String> finding(String keyword) {
    return "format".equals(keyword) || "maxLength".equals(keyword)
        ? Optional.of("field-date")
        : Optional.empty();
  }

  private static String length(Period period) {
    if (period.toTotalMonths() == 0) {
      return Wording.of("days", period.getDays());
    }
    String years = period.getYears() == 0 ? "" : Wording.of("years", period.getYears());
    String months = period.getMonths() == 0 ? "" : Wording.of("months", period.getMonths());
    return years + months;
  }
}
