package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.form.KnownDivisions;
import org.onestop.form.TestPlan;
import org.onestop.form.internal.TestForms;
import tools.jackson.databind.JsonNode;

/** What holds for every field type alike. */
class FieldTypeTest {
  private static final List<String> ANYTHING =
      List.of(
          "null", "1", "1e400", "true", "''", "'x'", "[]", "[[1], null]", "{}", "{'region': 1}");
  private final FormField field = new FormField("a", "某项", TestPlan.json("{}"), null);

  @Test
  void noneThrowsWhenAnAnswerHasTheWrongShape() {
    for (FieldType type : AllFieldTypes.of(KnownDivisions.few(), TestForms.CLOCK)) {
      for (String answer : ANYTHING) {
        JsonNode json = TestPlan.json(answer);
        assertThatCode(
                () -> {
                  assertThat(type.text(field, json)).isNotNull();
                  assertThat(type.outgoing(field, json)).isNotNull();
                  assertThat(type.division(json)).isEmpty();
                  assertThat(type.empty(json)).isIn(true, false);
                })
            .as(type.id() + " " + answer)
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void everyOneSaysWhichJsonTypeItTakes() {
    for (FieldType type : AllFieldTypes.of(KnownDivisions.few(), TestForms.CLOCK)) {
      assertThat(type.schema(field).path("type").asString("")).as(type.id()).isNotEmpty();
    }
  }
}
