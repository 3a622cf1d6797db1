package org.onestop.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormFieldTest {
  @Test
  void isAlwaysAskedWhenNoItemIsNamed() {
    assertThat(field("{'x-field': {'type': 'text'}}").askedBy(TestPlan.selection())).isTrue();
  }

  @Test
  void isAskedWithAnItemThatNeedsIt() {
    FormField field = field("{'x-field': {'items': ['a', 'b']}}");
    assertThat(field.askedBy(TestPlan.selection("b", "c"))).isTrue();
    assertThat(field.askedBy(TestPlan.selection("c"))).isFalse();
  }

  @Test
  void isAskedWithoutItsItemsWhenItIsBasic() {
    FormField field = field("{'x-field': {'items': ['a'], 'basic': true}}");
    assertThat(field.askedBy(TestPlan.selection())).isTrue();
  }

  @Test
  void knowsItsParametersAndNothingElse() {
    FormField field = field("{'type': 'array', 'x-field': {'type': 'choice', 'derivedFrom': 'b'}}");
    assertThat(field.type()).isEqualTo("choice");
    assertThat(field.derivedFrom()).isEqualTo("b");
    assertThat(field.parameter("within")).isEmpty();
    assertThat(field.multiple()).isTrue();
  }

  private static FormField field(String schema) {
    return new FormField("a", "A", TestPlan.json(schema), null);
  }
}
