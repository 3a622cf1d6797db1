package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.form.TestPlan;
import org.onestop.kernel.Json;

class NumberFieldTest {
  private final Sample number = Sample.of("number");

  @Test
  void isBoundedOnBothSides() {
    assertThat(number.schema())
        .isEqualTo(TestPlan.json("{'type': 'number', 'minimum': 0, 'maximum': 999999999999}"));
  }

  @Test
  void isReadWithoutExponent() {
    assertThat(number.text("12000000.50")).isEqualTo("12000000.5");
    assertThat(number.text("3")).isEqualTo("3");
    assertThat(number.text("0")).isEqualTo("0");
  }

  @Test
  void readsMonstersWithoutFillingTheMemory() {
    assertThat(number.text("1e400")).isNotEmpty();
    assertThat(
            number
                .type()
                .text(
                    number.field(),
                    Json.mapper()
                        .getNodeFactory()
                        .numberNode(new java.math.BigDecimal("1e999999"))))
        .hasSizeLessThan(100);
  }
}
