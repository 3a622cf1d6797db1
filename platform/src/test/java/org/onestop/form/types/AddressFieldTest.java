package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.form.TestPlan;

class AddressFieldTest {
  private final Sample address =
      Sample.of("address", "{'x-field': {'within': '510000', 'depth': 'township'}}");

  @Test
  void asksForARegionAndADetail() {
    assertThat(address.schema().path("required").toString()).isEqualTo("[\"region\",\"detail\"]");
    assertThat(address.schema().at("/properties/region/title").asString("")).isEqualTo("所在地区");
    assertThat(address.schema().at("/properties/detail/maxLength").asInt(0)).isEqualTo(200);
    assertThat(address.schema().path("additionalProperties").asBoolean(true)).isFalse();
  }

  @Test
  void checksItsRegionLikeARegion() {
    assertThat(address.check("{'region': '510107001', 'detail': '1号'}")).isEmpty();
    assertThat(address.check("{'region': '540102', 'detail': '1号'}"))
        .containsExactly("/region region-outside");
    assertThat(address.check("{'region': '510107', 'detail': ' '}"))
        .containsExactly("/region region-township", "/detail field-blank");
  }

  @Test
  void isReadInOneLine() {
    assertThat(address.text("{'region': '510107001', 'detail': '测试路1号'}"))
        .isEqualTo("四川省成都市武侯区浆洗街街道测试路1号");
    assertThat(address.text("'nowhere'")).isEmpty();
  }

  @Test
  void goesOutWithACodedRegion() {
    assertThat(address.outgoing("{'region': '510107', 'detail': '1号'}"))
        .isEqualTo(
            TestPlan.json("{'region': {'code': '510107', 'text': '四川省成都市武侯区'}, 'detail': '1号'}"));
  }

  @Test
  void namesTheDivisionOfItsRegion() {
    assertThat(address.type().division(TestPlan.json("{'region': '510107001'}")))
        .contains("510107");
    assertThat(address.type().division(TestPlan.json("{'detail': '1号'}"))).isEmpty();
  }
}
