package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.form.TestPlan;
import tools.jackson.databind.JsonNode;

class SubschemasTest {
  @Test
  void visitsSchemasAndNothingThatOnlyLooksLikeOne() {
    JsonNode schema =
        TestPlan.json(
            """
            {'properties': {'not': {'items': {}}}, 'allOf': [{'if': true}],
             'enum': [{'not': {}}], 'default': {'items': {}}, 'x-field': {'if': {}}}\
            """);
    List<String> visited = new ArrayList<>();
    Subschemas.visit(schema, "", (part, pointer) -> visited.add(pointer));
    assertThat(visited)
        .containsExactly("", "/properties/not", "/properties/not/items", "/allOf/0", "/allOf/0/if");
  }

  @Test
  void replacesDirectSubschemasOnly() {
    JsonNode schema =
        TestPlan.json("{'not': {'not': {}}, 'anyOf': [{}], '$defs': {'a': {}}, 'title': 't'}");
    assertThat(Subschemas.replace(schema, part -> TestPlan.json("true")))
        .isEqualTo(
            TestPlan.json("{'not': true, 'anyOf': [true], '$defs': {'a': true}, 'title': 't'}"));
    assertThat(Subschemas.replace(TestPlan.json("false"), part -> TestPlan.json("true")))
        .isEqualTo(TestPlan.json("false"));
  }
}
