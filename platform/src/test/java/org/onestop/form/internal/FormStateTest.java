package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.form.FormPlan;
import org.onestop.form.FormState;
import org.onestop.form.Forms;
import org.onestop.form.TestPlan;
import tools.jackson.databind.node.ObjectNode;

/** What rules and conditions mean for the answers given so far. */
class FormStateTest {
  private final Forms forms = TestForms.forms();
  private final FormPlan plan = TestPlan.plan();
  private final ObjectNode answers = TestPlan.answers();

  @Test
  void conditionsRequireOrRuleOutWhatDependsOnAnAnswer() {
    assertThat(state(TestPlan.TRAINING).hidden()).contains("trainingDetail");
    assertThat(state(TestPlan.TRAINING).required()).contains("trainingNeed", "name");
    answers.put("trainingNeed", true);
    assertThat(state(TestPlan.TRAINING).hidden()).doesNotContain("trainingDetail");
    assertThat(state(TestPlan.TRAINING).required()).contains("trainingDetail");
    answers.put("trainingNeed", false);
    assertThat(state(TestPlan.TRAINING).hidden()).contains("trainingDetail");
    assertThat(state(TestPlan.TRAINING).required()).doesNotContain("trainingDetail");
  }

  @Test
  void emptyAnswersCountAsNone() {
    answers.put("deliveryMode", "post").putObject("mailAddress").put("detail", "");
    assertThat(state(TestPlan.CARD).required()).contains("mailAddress");
    answers.put("deliveryMode", "");
    assertThat(state(TestPlan.CARD).hidden()).contains("mailAddress");
  }

  @Test
  void layoutRulesHideAndDisableWhatLiesBelowThem() {
    assertThat(state(rule("HIDE", "{'const': 'x'}")).hidden()).isEmpty();
    answers.put("a", "x");
    assertThat(state(rule("HIDE", "{'const': 'x'}")).hidden()).containsExactly("b");
    assertThat(state(rule("SHOW", "{'const': 'x'}")).hidden()).isEmpty();
    assertThat(state(rule("DISABLE", "{'const': 'x'}")).disabled()).containsExactly("b");
    assertThat(state(rule("ENABLE", "{'const': 'y'}")).disabled()).containsExactly("b");
  }

  @Test
  void whatIsNotAnsweredCountsAsNullForLayoutRules() {
    assertThat(state(rule("SHOW", "{'const': 'x'}")).hidden()).containsExactly("b");
    assertThat(state(rule("SHOW", "{'not': {'const': 'x'}}")).hidden()).isEmpty();
  }

  @Test
  void dependentFieldsAreRequiredWithTheOneTheyDependOn() {
    FormPlan dependent =
        TestPlan.of(
            """
            {'type': 'object', 'properties': {
              'a': {'title': 'A', 'x-field': {'type': 'text'}},
              'b': {'title': 'B', 'x-field': {'type': 'text'}}},
             'allOf': [{'dependentRequired': {'a': ['b']}}]}\
            """);
    assertThat(state(dependent).required()).isEmpty();
    answers.put("a", "x");
    assertThat(state(dependent).required()).containsExactly("b");
  }

  @Test
  void anIdNumberTellsSexAndBirthDate() {
    FormPlan derived =
        TestPlan.of(
            """
            {'type': 'object', 'properties': {
              'idNo': {'title': '身份证号码', 'x-field': {'type': 'id-number'}},
              'born': {'title': '出生日期',
                'x-field': {'type': 'date', 'derivedFrom': 'idNo', 'derivedPart': 'birth-date'}},
              'sex': {'title': '性别', 'x-field': {'type': 'choice', 'codeList': 'sex',
                'derivedFrom': 'idNo', 'derivedPart': 'sex'}}}}\
            """);
    assertThat(forms.checkPlan(derived).list()).isEmpty();
    ObjectNode given =
        (ObjectNode) TestPlan.json("{'idNo': '" + TestPlan.idNumber("51010719900307", 101) + "'}");
    ObjectNode completed = forms.complete(derived, TestPlan.selection(), given);
    assertThat(completed.path("born").asString("")).isEqualTo("1990-03-07");
    assertThat(completed.path("sex").asString("")).isEqualTo("1");
    given.put("idNo", "123");
    assertThat(forms.complete(derived, TestPlan.selection(), given)).isEqualTo(given);
  }

  @Test
  void aPartThatTheSourceDoesNotTellIsRefused() {
    FormPlan wrong =
        TestPlan.of(
            """
            {'type': 'object', 'properties': {
              'idNo': {'title': '身份证号码', 'x-field': {'type': 'id-number'}},
              'born': {'title': '出生日期',
                'x-field': {'type': 'text', 'derivedFrom': 'idNo', 'derivedPart': 'birth-date'}}}}\
            """);
    assertThat(forms.checkPlan(wrong).list())
        .extracting(each -> each.code())
        .contains("derived-from-other-type");
  }

  private static FormPlan rule(String effect, String schema) {
    FormPlan plain =
        TestPlan.of(
            """
            {'type': 'object', 'properties': {
              'a': {'title': 'A', 'x-field': {'type': 'text'}},
              'b': {'title': 'B', 'x-field': {'type': 'text'}}}}\
            """);
    ObjectNode group =
        (ObjectNode)
            TestPlan.json(
                """
                {'type': 'VerticalLayout', 'elements': [
                  {'type': 'Control', 'scope': '#/properties/a'},
                  {'type': 'Group', 'label': 'g',
                   'elements': [{'type': 'Control', 'scope': '#/properties/b'}],
                   'rule': {'effect': '%s',
                     'condition': {'scope': '#/properties/a', 'schema': %s}}}]}\
                """
                    .formatted(effect, schema));
    return new FormPlan(
        effect + schema,
        java.util.List.of(
            new org.onestop.form.FormBlock("only", plain.blocks().getFirst().schema(), group)),
        plain.codeLists());
  }

  private FormState state(String... items) {
    return forms.state(plan, TestPlan.selection(items), answers);
  }

  private FormState state(FormPlan other) {
    return forms.state(other, TestPlan.selection(), answers);
  }
}
