package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneFieldTest {
  @Test
  void takesMobileNumbers() {
    String pattern = Sample.of("phone").schema().path("pattern").asString("");
    assertThat("13800000000").matches(pattern);
    assertThat("12800000000").doesNotMatch(pattern);
    assertThat("1380000000").doesNotMatch(pattern);
    assertThat("138000000001").doesNotMatch(pattern);
  }

  @Test
  void leavesAPatternOfTheFieldAlone() {
    Sample office = Sample.of("phone", "{'pattern': '^0[0-9]{2,3}-[0-9]{7,8}$'}");
    assertThat(office.schema().has("pattern")).isFalse();
    assertThat(office.schema().path("maxLength").asInt(0)).isEqualTo(22);
  }
}
