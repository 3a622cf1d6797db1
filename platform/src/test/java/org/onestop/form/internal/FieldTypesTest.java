package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.form.FormRule;
import org.onestop.form.KnownDivisions;
import org.onestop.form.TestPlan;
import org.onestop.form.rules.AllFormRules;
import org.onestop.form.types.AllFieldTypes;

class FieldTypesTest {
  private final List<FieldType> types = AllFieldTypes.of(KnownDivisions.few(), TestForms.CLOCK);

  @Test
  void findsATypeByItsId() {
    FormField field =
        new FormField("a", "A", TestPlan.json("{'x-field': {'type': 'phone'}}"), null);
    assertThat(new FieldTypes(types).of(field).id()).isEqualTo("phone");
    assertThat(new FieldTypes(types).knows("phone")).isTrue();
  }

  @Test
  void describesAFieldWithoutATypeByItsSchemaAlone() {
    FormField field = new FormField("a", "A", TestPlan.json("{'type': 'string'}"), null);
    assertThat(new FieldTypes(types).of(field).schema(field)).isEmpty();
    assertThat(new FieldTypes(types).knows("")).isFalse();
  }

  @Test
  void refusesTwoOfOneId() {
    List<FieldType> twice = new ArrayList<>(types);
    twice.add(types.getFirst());
    assertThatThrownBy(() -> new FieldTypes(twice)).hasMessageContaining(types.getFirst().id());
    List<FormRule> rules = new ArrayList<>(AllFormRules.of(TestForms.CLOCK));
    rules.add(rules.getFirst());
    assertThatThrownBy(() -> new FormRules(rules)).hasMessageContaining("sex-agrees");
  }
}
