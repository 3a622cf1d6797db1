package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.onestop.form.TestPlan;
import org.onestop.kernel.Json;
import tools.jackson.databind.node.ObjectNode;

class LimitsTest {
  private final ObjectNode answers = Json.mapper().createObjectNode();

  @Test
  void acceptsAnOrdinaryForm() {
    assertThat(Limits.exceeded(TestPlan.answers())).isFalse();
  }

  @Test
  void countsBytesAndNotCharacters() {
    assertThat(Limits.exceeded(answers.put("a", "张".repeat(21_000)))).isFalse();
    assertThat(Limits.exceeded(answers.put("a", "张".repeat(22_000)))).isTrue();
  }

  @Test
  void addsTextsUp() {
    answers.put("a", "x".repeat(40_000)).put("b", "x".repeat(40_000));
    assertThat(Limits.exceeded(answers)).isTrue();
  }

  @Test
  void countsNames() {
    assertThat(Limits.exceeded(answers.put("x".repeat(70_000), 1))).isTrue();
  }

  @Test
  void stopsAtEightLevels() {
    assertThat(Limits.exceeded(TestPlan.json("{'a':".repeat(7) + "1" + "}".repeat(7)))).isFalse();
    assertThat(Limits.exceeded(TestPlan.json("{'a':".repeat(8) + "1" + "}".repeat(8)))).isTrue();
    assertThat(Limits.exceeded(TestPlan.json("[".repeat(400) + "]".repeat(400)))).isTrue();
  }

  @Test
  void stopsAtAThousandValues() {
    for (int i = 0; i < 1_000; i++) {
      answers.put("f" + i, i);
    }
    assertThat(Limits.exceeded(answers)).isTrue();
  }

  @Test
  void refusesNumbersNobodyCounts() {
    assertThat(Limits.exceeded(answers.put("a", Double.POSITIVE_INFINITY))).isTrue();
    assertThat(Limits.exceeded(answers.put("a", new BigDecimal("1e999999")))).isTrue();
    assertThat(Limits.exceeded(answers.put("a", BigInteger.TEN.pow(100)))).isTrue();
    assertThat(Limits.exceeded(answers.put("a", new BigDecimal("12.50")))).isFalse();
  }
}
