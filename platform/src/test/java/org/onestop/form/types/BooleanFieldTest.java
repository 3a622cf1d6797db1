package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BooleanFieldTest {
  @Test
  void isReadAsYesOrNo() {
    Sample field = Sample.of("boolean");
    assertThat(field.text("true")).isEqualTo("是");
    assertThat(field.text("false")).isEqualTo("否");
  }

  @Test
  void isReadInTheWordsOfTheField() {
    Sample field =
        Sample.of(
            "boolean",
            "{'oneOf': [{'const': true, 'title': '有需求'}, {'const': false, 'title': '暂无需求'}]}");
    assertThat(field.text("true")).isEqualTo("有需求");
    assertThat(field.text("false")).isEqualTo("暂无需求");
  }

  @Test
  void isNeverEmptyWhenItIsFalse() {
    Sample field = Sample.of("boolean");
    assertThat(field.type().empty(org.onestop.form.TestPlan.json("false"))).isFalse();
  }
}
