package org.onestop.form.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.form.IdNumber;
import org.onestop.form.Today;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A citizen identification number (GB 11643) of somebody who is born. */
@Component
final class IdNumberField implements FieldType {
  private static final int LENGTH = 18;
  private static final int FIRST_YEAR = 1900;
  private static final String SEX = "sex";
  private static final String BIRTH_DATE = "birth-date";
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

  /** Of a man and of a woman, each field's of another person. */
  @Override
  public List<JsonNode> samples(FormField field, String county) {
    int day = 10 + Math.floorMod(field.key().hashCode(), 18);
    return Stream.of("103", "104")
        .map(serial -> county + "200008" + day + serial)
        .map(digits -> (JsonNode) StringNode.valueOf(digits + IdNumber.checkCharacter(digits)))
        .toList();
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    return answer.asString("");
  }

  @Override
  public Optional<String> finding(String keyword) {
    return Optional.of("field-id-number");
  }

  @Override
  public Map<String, String> parts() {
    return Map.of(SEX, "choice", BIRTH_DATE, "date");
  }

  /** {@code sex} by GB/T 2261.1, {@code birth-date} by ISO 8601. */
  @Override
  public Optional<JsonNode> part(String name, JsonNode answer) {
    return IdNumber.of(answer.asString("")).flatMap(number -> part(name, number));
  }

  private static Optional<JsonNode> part(String name, IdNumber number) {
    return switch (name) {
      case SEX -> Optional.of(StringNode.valueOf(number.sex()));
      case BIRTH_DATE -> Optional.of(StringNode.valueOf(number.birthDate().toString()));
      default -> Optional.empty();
    };
  }
}
