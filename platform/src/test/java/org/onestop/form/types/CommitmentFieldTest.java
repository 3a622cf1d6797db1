package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.form.FieldType.Manner;
import org.onestop.form.TestPlan;

class CommitmentFieldTest {
  private final Sample commitment = Sample.of("commitment");

  @Test
  void onlyTrueIsAnAnswer() {
    assertThat(commitment.schema()).isEqualTo(TestPlan.json("{'type': 'boolean', 'const': true}"));
    assertThat(commitment.type().empty(TestPlan.json("false"))).isTrue();
    assertThat(commitment.type().empty(TestPlan.json("true"))).isFalse();
    assertThat(commitment.type().manner()).isEqualTo(Manner.TICK);
  }

  @Test
  void isReadAsMadeOrNot() {
    assertThat(commitment.text("true")).isEqualTo("已承诺");
    assertThat(commitment.text("false")).isEqualTo("未承诺");
  }
}
