package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.form.TestPlan;

class LeanSchemaTest {
  @Test
  void leavesOutWhatOnlyPeopleRead() {
    assertThat(
            lean(
                """
                {'title': 'T', 'x-field': {'type': 'text'}, 'examples': [1], 'maxLength': 3,
                 'properties': {'title': {'description': 'D', 'type': 'string'}}}\
                """))
        .isEqualTo(TestPlan.json("{'maxLength': 3, 'properties': {'title': {'type': 'string'}}}"));
  }

  @Test
  void turnsChoicesIntoAnEnumeration() {
    assertThat(lean("{'oneOf': [{'const': 'a', 'title': 'A'}, {'const': true}]}"))
        .isEqualTo(TestPlan.json("{'enum': ['a', true]}"));
  }

  @Test
  void leavesOtherAlternativesAlone() {
    String alternatives = "{'oneOf': [{'const': 'a', 'minLength': 2}, {'const': 'b'}]}";
    assertThat(lean(alternatives)).isEqualTo(TestPlan.json(alternatives));
    String repeated = "{'oneOf': [{'const': 'a'}, {'const': 'a'}]}";
    assertThat(lean(repeated)).isEqualTo(TestPlan.json(repeated));
    String both = "{'enum': ['a'], 'oneOf': [{'const': 'a'}, {'const': 'b'}]}";
    assertThat(lean(both)).isEqualTo(TestPlan.json(both));
  }

  private static tools.jackson.databind.JsonNode lean(String schema) {
    return LeanSchema.of(TestPlan.json(schema));
  }
}
