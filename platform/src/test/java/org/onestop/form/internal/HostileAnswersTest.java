package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import org.onestop.form.TestPlan;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents made to cost time are answered; the guard is against those that never would be. */
@Timeout(60)
class HostileAnswersTest {
  private final Forms forms = TestForms.forms();

  @Test
  void areRefused() {
    for (JsonNode each : documents()) {
      assertThat(
              forms
                  .check(TestPlan.plan(), TestPlan.selection(TestPlan.TRAINING), each, false)
                  .blocks())
          .as(each.toString().substring(0, 40))
          .isTrue();
    }
  }

  @Test
  void costAPatternOfAFieldNoMoreThanItsLengthAllows() {
    FormPlan plan =
        TestPlan.of(
            """
            {'type': 'object', 'properties': {
              'a': {'title': 'A', 'pattern': '^(.*a){12}$', 'x-field': {'type': 'text'}}}}\
            """);
    JsonNode answers = Json.mapper().createObjectNode().put("a", "a".repeat(60_000) + "b");
    assertThat(forms.check(plan, TestPlan.selection(), answers, false).blocks()).isTrue();
  }

  private static List<JsonNode> documents() {
    ObjectNode longTexts = TestPlan.answers();
    longTexts.properties().forEach(each -> longTexts.put(each.getKey(), "1".repeat(5_000)));
    ObjectNode manyUnknown = Json.mapper().createObjectNode();
    ObjectNode tooManyUnknown = Json.mapper().createObjectNode();
    for (int i = 0; i < 20_000; i++) {
      (i < 900 ? manyUnknown : tooManyUnknown).put("f" + i, i);
    }
    ObjectNode manyChoices = TestPlan.answers();
    ArrayNode choices = manyChoices.putArray("localInterests");
    for (int i = 0; i < 900; i++) {
      choices.add("x" + i);
    }
    ObjectNode deep = TestPlan.answers();
    deep.set("name", TestPlan.json("[".repeat(300) + "]".repeat(300)));
    ObjectNode combining = TestPlan.answers();
    combining.put("name", "a" + "\u0301".repeat(30_000));
    ObjectNode number = TestPlan.answers();
    number.set("name", TestPlan.json("1e999999999"));
    return new ArrayList<>(
        List.of(longTexts, manyUnknown, tooManyUnknown, manyChoices, deep, combining, number));
  }
}
