package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateFieldTest {
  private final Sample date = Sample.of("date");

  @Test
  void asksForADay() {
    assertThat(date.schema().path("format").asString("")).isEqualTo("date");
  }

  @Test
  void takesDaysOfOurTime() {
    assertThat(date.check("'2018-09-01'")).isEmpty();
    assertThat(date.check("'1899-12-31'")).containsExactly(" field-date-era");
    assertThat(date.check("'2101-01-01'")).containsExactly(" field-date-era");
    assertThat(date.check("'2019-02-29'")).containsExactly(" field-date");
  }

  @Test
  void isReadInChinese() {
    assertThat(date.text("'2018-09-01'")).isEqualTo("2018年9月1日");
    assertThat(date.text("'unknown'")).isEqualTo("unknown");
  }
}
