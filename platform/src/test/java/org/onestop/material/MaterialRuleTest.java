package org.onestop.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.kernel.Json;

class MaterialRuleTest {
  private static final String BEFORE =
      "{\"accept\":[\"image/jpeg\"],\"minBytes\":0,\"maxBytes\":9,\"maxFiles\":1}";

  @Test
  void isReadAndWrittenAsBeforeThereWerePhotos() {
    MaterialRule rule = new MaterialRule(List.of("image/jpeg"), 0, 9, 1, false);
    assertThat(Json.mapper().readValue(BEFORE, MaterialRule.class)).isEqualTo(rule);
    assertThat(Json.mapper().writeValueAsString(rule)).isEqualTo(BEFORE);
  }

  @Test
  void comesBackAsAPhotos() {
    MaterialRule rule = new MaterialRule(List.of("image/jpeg"), 0, 9, 1, true);
    String written = Json.mapper().writeValueAsString(rule);
    assertThat(written).contains("\"photo\":true");
    assertThat(Json.mapper().readValue(written, MaterialRule.class)).isEqualTo(rule);
  }
}
