package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.form.TestPlan;
import tools.jackson.databind.JsonNode;

class ReferencesTest {
  @Test
  void takesDefinitionsInAndKeepsWhatStandsBesideThem() {
    assertThat(
            resolved(
                "{'$defs': {'a': {'type': 'string', 'title': 'A'}}}",
                "{'$ref': '#/$defs/a', 'title': 'B'}"))
        .isEqualTo(TestPlan.json("{'type': 'string', 'title': 'B'}"));
  }

  @Test
  void followsReferencesBehindReferencesAndInside() {
    assertThat(
            resolved(
                "{'$defs': {'a~b/c': {'$ref': '#/$defs/b'}, 'b': {'minLength': 1}}}",
                "{'items': {'$ref': '#/$defs/a~0b~1c'}}"))
        .isEqualTo(TestPlan.json("{'items': {'minLength': 1}}"));
  }

  @Test
  void leavesOutWhatLeadsNowhere() {
    assertThat(resolved("{}", "{'$ref': '#/$defs/none', 'title': 'B'}"))
        .isEqualTo(TestPlan.json("{'title': 'B'}"));
    assertThat(resolved("{}", "{'$ref': 'https://example.org/a.json'}"))
        .isEqualTo(TestPlan.json("{}"));
  }

  @Test
  void endsCircles() {
    References references =
        new References(TestPlan.json("{'$defs': {'a': {'items': {'$ref': '#/$defs/a'}}}}"));
    references.resolved(TestPlan.json("{'$ref': '#/$defs/a'}"));
    assertThat(references.endless()).isTrue();
  }

  @Test
  void endsExplosions() {
    StringBuilder definitions = new StringBuilder("{'$defs': {'d40': {}");
    for (int i = 0; i < 40; i++) {
      definitions.append(
          ", 'd%d': {'allOf': [{'$ref': '#/$defs/d%d'}, {'$ref': '#/$defs/d%d'}]}"
              .formatted(i, i + 1, i + 1));
    }
    References references = new References(TestPlan.json(definitions + "}}"));
    references.resolved(TestPlan.json("{'$ref': '#/$defs/d0'}"));
    assertThat(references.endless()).isTrue();
  }

  private static JsonNode resolved(String root, String schema) {
    return new References(TestPlan.json(root)).resolved(TestPlan.json(schema));
  }
}
