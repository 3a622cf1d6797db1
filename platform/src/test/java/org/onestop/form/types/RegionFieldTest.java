package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.form.TestPlan;

class RegionFieldTest {
  private final Sample any = Sample.of("region");

  @Test
  void takesSixDigitsAndNineForATownship() {
    String pattern = any.schema().path("pattern").asString("");
    assertThat("510107").matches(pattern);
    assertThat("510107001").matches(pattern);
    assertThat("51010").doesNotMatch(pattern);
    assertThat(depth("county").schema().path("pattern").asString("")).isEqualTo("^[0-9]{6}$");
  }

  @Test
  void takesOnlyDivisionsThatExist() {
    assertThat(any.check("'510107'")).isEmpty();
    assertThat(any.check("'510107001'")).isEmpty();
    assertThat(any.check("'510199'")).containsExactly(" region-unknown");
  }

  @Test
  void liesWithinADivision() {
    Sample sichuan = Sample.of("region", "{'x-field': {'within': '510000'}}");
    assertThat(sichuan.check("'510107001'")).isEmpty();
    assertThat(sichuan.check("'540102'")).containsExactly(" region-outside");
  }

  @Test
  void goesAsDeepAsAskedAndNoDeeper() {
    assertThat(depth("county").check("'510107'")).isEmpty();
    assertThat(depth("county").check("'510191'")).isEmpty();
    assertThat(depth("county").check("'510100'")).containsExactly(" region-county");
    assertThat(depth("city").check("'510107'")).containsExactly(" region-city");
    assertThat(depth("city").check("'510100'")).isEmpty();
    assertThat(depth("township").check("'510107'")).containsExactly(" region-township");
    assertThat(depth("province").check("'510100'")).containsExactly(" region-province");
  }

  @Test
  void goesAsDeepAsTheTreeGoesThere() {
    assertThat(depth("county").check("'441900'")).isEmpty();
    assertThat(depth("township").check("'540102'")).isEmpty();
    assertThat(depth("township").check("'510191'")).isEmpty();
  }

  @Test
  void isReadByItsFullName() {
    assertThat(any.text("'510107'")).isEqualTo("四川省成都市武侯区");
    assertThat(any.text("'999999'")).isEqualTo("999999");
    assertThat(any.outgoing("'510107'"))
        .isEqualTo(TestPlan.json("{'code': '510107', 'text': '四川省成都市武侯区'}"));
  }

  @Test
  void namesTheCountyOfATownship() {
    assertThat(any.type().division(TestPlan.json("'510107001'"))).contains("510107");
    assertThat(any.type().division(TestPlan.json("'999999'"))).isEmpty();
    assertThat(any.type().division(TestPlan.json("510107"))).isEmpty();
  }

  @Test
  void refusesBoundsThatAreNone() {
    assertThat(depth("village").checkField()).containsExactly("/x-field/depth depth-unknown");
    assertThat(Sample.of("region", "{'x-field': {'within': '51'}}").checkField())
        .containsExactly("/x-field/within field-within-unknown");
    assertThat(Sample.of("region", "{'x-field': {'within': '999999'}}").checkField())
        .containsExactly("/x-field/within field-within-unknown");
    assertThat(depth("county").checkField()).isEmpty();
  }

  private static Sample depth(String depth) {
    return Sample.of("region", "{'x-field': {'depth': '%s'}}".formatted(depth));
  }
}
