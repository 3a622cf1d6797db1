package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import org.onestop.form.TestPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class FormLanguageTest {
  private final Forms forms = TestForms.forms();
  private final FormPlan plan = TestPlan.plan();
  private final ObjectNode answers = TestPlan.answers();

  @Test
  void takesInDerivedValuesThatWereLeftEmpty() {
    answers.putNull("workStartDate");
    ObjectNode completed = completed(TestPlan.INSURANCE);
    assertThat(completed.path("workStartDate").asString("")).isEqualTo("2018-09-01");
    assertThat(completed.path("residenceAddress")).isEqualTo(answers.path("contactAddress"));
    assertThat(answers.has("residenceAddress")).isFalse();
  }

  @Test
  void keepsWhatTheApplicantWrote() {
    answers.put("workStartDate", "2020-01-01");
    assertThat(completed(TestPlan.INSURANCE).path("workStartDate").asString(""))
        .isEqualTo("2020-01-01");
  }

  @Test
  void takesInNothingThatIsNotAsked() {
    assertThat(completed()).isEqualTo(answers);
  }

  @Test
  void takesInNothingThatTheAnswersRuleOut() {
    answers.put("deliveryMode", "pick-up").putNull("mailAddress");
    assertThat(completed(TestPlan.CARD)).isEqualTo(answers);
    answers.put("deliveryMode", "post");
    assertThat(completed(TestPlan.CARD).path("mailAddress"))
        .isEqualTo(answers.path("contactAddress"));
  }

  @Test
  void followsDerivationsAndEndsCircles() {
    FormPlan chain =
        TestPlan.of(
            """
            {'type': 'object', 'properties': {
              'a': {'title': 'A', 'x-field': {'type': 'text', 'derivedFrom': 'b'}},
              'b': {'title': 'B', 'x-field': {'type': 'text', 'derivedFrom': 'c'}},
              'c': {'title': 'C', 'x-field': {'type': 'text', 'derivedFrom': 'a'}}}}\
            """);
    assertThat(forms.complete(chain, TestPlan.selection(), TestPlan.json("{'c': 'x'}")))
        .isEqualTo(TestPlan.json("{'a': 'x', 'b': 'x', 'c': 'x'}"));
    assertThat(forms.complete(chain, TestPlan.selection(), TestPlan.json("{}"))).isEmpty();
  }

  @Test
  void completesNothingThatIsNoForm() {
    assertThat(forms.complete(plan, TestPlan.selection(), TestPlan.json("[1]"))).isEmpty();
  }

  @Test
  void readsAnswersOutInTheOrderOfThePlan() {
    answers.put("trainingNeed", false).putNull("remark").put("surprise", "x");
    Map<String, String> texts = forms.texts(plan, answers);
    assertThat(List.copyOf(texts.keySet()))
        .containsExactly(
            "name",
            "sex",
            "idNo",
            "mobile",
            "contactAddress",
            "enlistDate",
            "servicePeriod",
            "commitmentAccepted",
            "trainingNeed");
    assertThat(texts)
        .containsEntry("sex", "男性")
        .containsEntry("contactAddress", "四川省成都市武侯区浆洗街街道测试路1号")
        .containsEntry("servicePeriod", "2018年9月1日至2026年9月1日（8年）")
        .containsEntry("trainingNeed", "暂无需求");
  }

  @Test
  void knowsTheTitlesOfAllFields() {
    assertThat(forms.titles(plan))
        .containsEntry("mobile", "手机号码")
        .containsEntry("contactAddress", "联系地址")
        .hasSize(23);
  }

  @Test
  void sendsCodedValuesWithTheirTexts() {
    assertThat(forms.outgoing(plan, "sex", TestPlan.json("'2'")))
        .isEqualTo(TestPlan.json("{'code': '2', 'text': '女性'}"));
    assertThat(forms.outgoing(plan, "birthRegion", TestPlan.json("'540102'")))
        .isEqualTo(TestPlan.json("{'code': '540102', 'text': '西藏自治区拉萨市城关区'}"));
    assertThat(forms.outgoing(plan, "name", TestPlan.json("'张三'")))
        .isEqualTo(TestPlan.json("'张三'"));
    assertThat(forms.outgoing(plan, "unknown", TestPlan.json("1"))).isEqualTo(TestPlan.json("1"));
  }

  @Test
  void findsTheDivisionAnAnswerNames() {
    assertThat(division("'510107'")).isEqualTo("510107");
    assertThat(division("{'region': '510107001', 'detail': '1号'}")).isEqualTo("510107");
    assertThat(division("'999999'")).isEmpty();
    assertThat(division("'13800000000'")).isEmpty();
    assertThat(division("null")).isEmpty();
  }

  private String division(String answer) {
    JsonNode json = TestPlan.json(answer);
    return forms.division(json);
  }

  private ObjectNode completed(String... items) {
    return forms.complete(plan, TestPlan.selection(items), answers);
  }
}
