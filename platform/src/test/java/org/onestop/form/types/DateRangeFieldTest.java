package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateRangeFieldTest {
  private final Sample range = Sample.of("date-range");

  @Test
  void asksForBothEndsAndNothingElse() {
    assertThat(range.schema().path("required").toString()).isEqualTo("[\"start\",\"end\"]");
    assertThat(range.schema().path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(range.schema().at("/properties/start/title").asString("")).isEqualTo("开始日期");
  }

  @Test
  void endsAfterItBegins() {
    assertThat(range.check("{'start': '2018-09-01', 'end': '2026-09-01'}")).isEmpty();
    assertThat(range.check("{'start': '2018-09-01', 'end': '2018-09-01'}")).isEmpty();
    assertThat(range.check("{'start': '2018-09-01', 'end': '2018-08-31'}"))
        .containsExactly("/end field-range-reversed");
    assertThat(range.check("{'start': '0018-09-01', 'end': '2018-08-31'}"))
        .containsExactly("/start field-date-era");
  }

  @Test
  void isReadWithItsLength() {
    assertThat(range.text("{'start': '2018-09-01', 'end': '2026-09-01'}"))
        .isEqualTo("2018年9月1日至2026年9月1日（8年）");
    assertThat(range.text("{'start': '2018-09-01', 'end': '2026-12-15'}"))
        .isEqualTo("2018年9月1日至2026年12月15日（8年3个月）");
    assertThat(range.text("{'start': '2018-09-01', 'end': '2018-09-11'}"))
        .isEqualTo("2018年9月1日至2018年9月11日（10天）");
    assertThat(range.text("{'start': '2018-09-01'}")).isEqualTo("2018年9月1日");
    assertThat(range.text("'never'")).isEmpty();
  }
}
