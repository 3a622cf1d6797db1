package org.onestop.form.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SexAgreesWithIdNumberTest {
  private final SexAgreesWithIdNumber rule = new SexAgreesWithIdNumber();

  @Test
  void acceptsTheSexOfTheNumber() {
    assertThat(Trial.of(rule, "'2'", "'11010519491231002X'")).isEmpty();
  }

  @Test
  void refusesAnother() {
    assertThat(Trial.of(rule, "'1'", "'11010519491231002X'"))
        .containsExactly("/a sex-disagrees-with-id-number");
    assertThat(Trial.of(rule, "'0'", "'11010519491231002X'"))
        .containsExactly("/a sex-disagrees-with-id-number");
  }

  @Test
  void leavesAWrongNumberToTheNumber() {
    assertThat(Trial.of(rule, "'1'", "'1'")).isEmpty();
  }

  @Test
  void takesTwoFields() {
    assertThat(rule.takes(2)).isTrue();
    assertThat(rule.takes(1)).isFalse();
  }
}
