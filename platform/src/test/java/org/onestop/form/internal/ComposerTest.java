package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.form.ComposedForm;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import org.onestop.form.TestPlan;
import tools.jackson.databind.JsonNode;

class ComposerTest {
  private final Forms forms = TestForms.forms();

  @Test
  void asksTheFieldsOfTheSelectedItemsOnly() {
    ComposedForm form = composed(TestPlan.GRANT);
    assertThat(form.fields())
        .contains("name", "mobile", "grantBankAccount")
        .doesNotContain("hukouTarget", "education", "trainingNeed");
    assertThat(names(form)).containsExactlyInAnyOrderElementsOf(form.fields());
  }

  @Test
  void isOneFlatClosedObjectInTheOrderOfThePlan() {
    JsonNode schema = composed(TestPlan.HOUSEHOLD, TestPlan.GRANT).schema();
    assertThat(schema.path("$schema").asString("")).endsWith("draft/2020-12/schema");
    assertThat(schema.path("type").asString("")).isEqualTo("object");
    assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(new ArrayList<>(schema.path("properties").propertyNames()))
        .startsWith("name", "sex", "idNo", "mobile", "education")
        .endsWith("headIdNo", "grantBankAccount");
  }

  @Test
  void requiresOnlyWhatItAsks() {
    assertThat(required(composed()))
        .contains("mobile", "commitmentAccepted")
        .doesNotContain("education", "hukouTarget", "remark");
    assertThat(required(composed(TestPlan.HOUSEHOLD))).contains("education", "hukouTarget");
  }

  @Test
  void keepsTitlesAndAnnotationsAndAddsWhatTheTypeKnows() {
    JsonNode mobile = composed().schema().at("/properties/mobile");
    assertThat(mobile.path("title").asString("")).isEqualTo("手机号码");
    assertThat(mobile.path("description").asString("")).isEqualTo("用于接收办理通知");
    assertThat(mobile.at("/x-field/type").asString("")).isEqualTo("phone");
    assertThat(mobile.path("pattern").asString("")).isEqualTo("^1[3-9][0-9]{9}$");
    assertThat(composed().schema().at("/properties/name/maxLength").asInt(0)).isEqualTo(50);
  }

  @Test
  void keepsExamplesOfLocalFields() {
    assertThat(composed(TestPlan.TRAINING).schema().at("/properties/localInterests/examples"))
        .isEqualTo(TestPlan.json("[['driver']]"));
  }

  @Test
  void embedsCodeListsAndReferences() {
    JsonNode schema = composed().schema();
    assertThat(schema.at("/properties/sex/oneOf/1"))
        .isEqualTo(TestPlan.json("{'const': '1', 'title': '男性'}"));
    assertThat(schema.at("/properties/contactAddress/x-field/type").asString(""))
        .isEqualTo("address");
    assertThat(schema.toString()).doesNotContain("$ref").doesNotContain("$defs");
  }

  @Test
  void keepsAConditionOnlyWhenAllItSpeaksOfIsAsked() {
    assertThat(composed().schema().has("allOf")).isFalse();
    assertThat(composed(TestPlan.TRAINING).schema().path("allOf").size()).isEqualTo(1);
    assertThat(composed(TestPlan.TRAINING, TestPlan.HOUSEHOLD).schema().path("allOf").size())
        .isEqualTo(3);
  }

  @Test
  void keepsRulesOnlyWhenAllTheirFieldsAreAsked() {
    assertThat(composed().schema().path("x-rules").size()).isEqualTo(3);
    FormPlan plan =
        TestPlan.of(
            """
            {'type': 'object', 'properties': {
              'a': {'title': 'A', 'x-field': {'type': 'date'}},
              'b': {'title': 'B', 'x-field': {'type': 'date', 'items': ['x']}}},
             'x-rules': [{'rule': 'not-before', 'fields': ['a', 'b']}]}\
            """);
    assertThat(forms.compose(plan, TestPlan.selection()).schema().has("x-rules")).isFalse();
    assertThat(forms.compose(plan, TestPlan.selection("x")).schema().path("x-rules").size())
        .isEqualTo(1);
  }

  @Test
  void neverRequiresAChoiceWithoutChoices() {
    FormPlan plan =
        TestPlan.of(
            """
            {'type': 'object', 'required': ['bank'], 'properties': {
              'bank': {'title': '发卡银行', 'x-field': {'type': 'choice', 'codeList': 'none'}}}}\
            """);
    JsonNode schema = forms.compose(plan, TestPlan.selection()).schema();
    assertThat(schema.path("required").isEmpty()).isTrue();
    assertThat(schema.at("/properties/bank/maxLength").asInt(0)).isEqualTo(100);
    assertThat(
            forms
                .check(plan, TestPlan.selection(), TestPlan.json("{'bank': '某行'}"), false)
                .isEmpty())
        .isTrue();
  }

  @Test
  void isComposedOnceForAPlanAndASelection() {
    assertThat(composed(TestPlan.GRANT)).isSameAs(composed(TestPlan.GRANT));
    assertThat(composed(TestPlan.GRANT)).isNotSameAs(composed(TestPlan.CARD));
  }

  private ComposedForm composed(String... items) {
    return forms.compose(TestPlan.plan(), TestPlan.selection(items));
  }

  private static List<String> names(ComposedForm form) {
    return List.copyOf(form.schema().path("properties").propertyNames());
  }

  private static List<String> required(ComposedForm form) {
    List<String> required = new ArrayList<>();
    form.schema().path("required").forEach(each -> required.add(each.asString("")));
    return required;
  }
}
