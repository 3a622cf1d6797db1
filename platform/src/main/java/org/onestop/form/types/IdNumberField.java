package org.onestop.form.types;

import java.util.Optional;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.form.IdNumber;
import org.onestop.form.Today;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A citizen identification number (GB 11643) of somebody who is born. */
@Component
final class IdNumberField implements FieldType {
  private static final int LENGTH = 18;
  private static final int FIRST_YEAR = 1900;
  private final Today today;

  IdNumberField(Today today) {
    this.today = today;
  }

  @Override
  public String id() {
    return "id-number";
  }

  @Override
  public ObjectNode schema(FormField field) {
    return Json.mapper()
        .createObjectNode()
        .put("type", "string")
        .put("minLength", LENGTH)
        .put("maxLength", LENGTH)
        .put("pattern", "^[1-9][0-9]{16}[0-9X]$");
  }

  @Override
  public void check(FormField field, JsonNode answer, Problems problems) {
    String text = answer.asString("");
    Optional<IdNumber> number = IdNumber.of(text);
    if (number.isEmpty()) {
      problems.block("", "id-number-wrong", field.title());
    } else if (number.get().birthDate().getYear() < FIRST_YEAR
        || number.get().birthDate().isAfter(today.date())) {
      problems.block("", "id-number-birth-date", field.title());
    }
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    return answer.asString("");
  }

  @Override
  public Optional<String> finding(String keyword) {
    return Optional.of("field-id-number");
  }
}
