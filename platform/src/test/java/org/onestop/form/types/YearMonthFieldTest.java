package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearMonthFieldTest {
  private final Sample month = Sample.of("year-month");

  @Test
  void asksForAYearAndAMonth() {
    String pattern = month.schema().path("pattern").asString("");
    assertThat("2018-09").matches(pattern);
    assertThat("2018-13").doesNotMatch(pattern);
    assertThat("2018-9").doesNotMatch(pattern);
    assertThat("1818-09").doesNotMatch(pattern);
  }

  @Test
  void isReadInChinese() {
    assertThat(month.text("'2018-09'")).isEqualTo("2018年9月");
    assertThat(month.text("'2018'")).isEqualTo("2018");
  }
}
