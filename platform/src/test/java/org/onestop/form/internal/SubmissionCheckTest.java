package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import org.onestop.form.Found;
import org.onestop.form.Selection;
import org.onestop.form.TestPlan;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SubmissionCheckTest {
  private final Forms forms = TestForms.forms();
  private final ObjectNode answers = TestPlan.answers();

  @Test
  void acceptsAFormThatIsFilledIn() {
    assertThat(found()).isEmpty();
  }

  @Test
  void saysWhichFieldIsMissingAndHowToFillIt() {
    answers.remove(Set.of("mobile", "sex", "commitmentAccepted"));
    answers.putNull("name");
    answers.put("enlistDate", "");
    Problems problems = check(false);
    assertThat(Found.in(problems))
        .containsExactly(
            "/name field-missing",
            "/sex field-missing",
            "/mobile field-missing",
            "/enlistDate field-missing",
            "/commitmentAccepted field-missing");
    assertThat(Found.texts(problems))
        .containsExactly("请填写姓名", "请选择性别", "请填写手机号码", "请选择入伍时间", "请阅读并勾选本人承诺");
  }

  @Test
  void namesThePartThatIsMissing() {
    answers.set("contactAddress", TestPlan.json("{'region': '510107001', 'detail': ''}"));
    answers.set("servicePeriod", TestPlan.json("{'start': '2018-09-01'}"));
    Problems problems = check(false);
    assertThat(Found.in(problems))
        .containsExactly(
            "/contactAddress/detail field-missing", "/servicePeriod/end field-missing");
    assertThat(Found.texts(problems)).containsExactly("请填写联系地址（详细地址）", "请选择服役时间（结束日期）");
  }

  @Test
  void takesACommitmentThatIsNotMadeAsMissing() {
    answers.put("commitmentAccepted", false);
    assertThat(found()).containsExactly("/commitmentAccepted field-missing");
  }

  @Test
  void asksADraftForNothing() {
    answers.remove(Set.of("mobile", "sex"));
    answers.put("commitmentAccepted", false);
    answers.set("servicePeriod", TestPlan.json("{'start': '2018-09-01'}"));
    assertThat(Found.in(check(true))).isEmpty();
    answers.put("mobile", "138");
    assertThat(Found.in(check(true))).containsExactly("/mobile field-phone");
  }

  @Test
  void refusesFieldsNobodyAskedFor() {
    answers.put("surprise", "x").putNull("a/b~").put("education", "20").putNull("hukouTarget");
    assertThat(found())
        .containsExactly(
            "/surprise field-unknown", "/a~1b~0 field-unknown", "/education field-not-asked");
  }

  @Test
  void refusesUnknownPartsOfAnAnswer() {
    answers.set(
        "contactAddress", TestPlan.json("{'region': '510107001', 'detail': '1号', 'x': 'y'}"));
    assertThat(found()).containsExactly("/contactAddress/x field-unknown");
  }

  @Test
  void asksWhatAConditionAsks() {
    answers.put("trainingNeed", true);
    assertThat(found(TestPlan.TRAINING)).containsExactly("/trainingDetail field-missing");
    answers.put("trainingDetail", "计算机");
    assertThat(found(TestPlan.TRAINING)).isEmpty();
    answers.put("trainingNeed", false);
    assertThat(found(TestPlan.TRAINING)).containsExactly("/trainingDetail field-not-asked");
    answers.putNull("trainingDetail");
    assertThat(found(TestPlan.TRAINING)).isEmpty();
  }

  @Test
  void saysInPlainWordsWhatIsWrong() {
    answers.put("mobile", "1380000000").put("sex", "5").put("enlistDate", "2018-02-30");
    answers.put("idNo", "11010519491231002x").put("name", "张");
    answers.set("contactAddress", TestPlan.json("{'region': '武侯区', 'detail': '1号'}"));
    Problems problems = check(false);
    assertThat(Found.in(problems))
        .containsExactly(
            "/name field-too-short",
            "/sex field-choice",
            "/idNo field-id-number",
            "/mobile field-phone",
            "/contactAddress/region field-region",
            "/enlistDate field-date");
    assertThat(Found.texts(problems))
        .contains("手机号码应为11位数字，以1开头", "姓名至少填写2个字", "性别只能从所列选项中选择，请重新选择");
  }

  @Test
  void findsTheWrongType() {
    answers.put("name", 7).put("mobile", true).put("contactAddress", "成都");
    assertThat(found())
        .containsExactly("/name field-type", "/mobile field-phone", "/contactAddress field-type");
  }

  @Test
  void tellsOnePlaceOneThing() {
    answers.put("mobile", "1".repeat(3_000));
    assertThat(found()).containsExactly("/mobile field-phone");
  }

  @Test
  void countsCharactersAndNotHalves() {
    answers.put("name", "𠮷".repeat(50));
    assertThat(found()).isEmpty();
    answers.put("name", "𠮷".repeat(51));
    assertThat(found()).containsExactly("/name field-too-long");
    answers.put("name", "𠮷");
    assertThat(found()).containsExactly("/name field-too-short");
  }

  @Test
  void letsFieldTypesLookBehindTheSchema() {
    String right = answers.path("idNo").asString("");
    String wrong = right.substring(0, 17) + (right.endsWith("0") ? "1" : "0");
    answers.put("idNo", wrong);
    answers.set("contactAddress", TestPlan.json("{'region': '540102', 'detail': '1号'}"));
    assertThat(found())
        .containsExactly("/idNo id-number-wrong", "/contactAddress/region region-outside");
  }

  @Test
  void appliesRulesWithThePointerAtTheFirstField() {
    answers.put("sex", "2").put("enlistDate", "2026-11-20");
    assertThat(found())
        .containsExactly(
            "/sex sex-disagrees-with-id-number",
            "/enlistDate date-in-future",
            "/servicePeriod date-before");
  }

  @Test
  void appliesNoRuleToWhatIsWrongAlready() {
    answers.put("sex", "2").put("idNo", "1").remove("enlistDate");
    assertThat(found()).containsExactly("/idNo field-id-number", "/enlistDate field-missing");
  }

  @Test
  void advisesWithoutRefusing() {
    answers.put("grantBankAccount", "4111111111111112");
    Problems problems = check(false, TestPlan.GRANT);
    assertThat(Found.in(problems)).containsExactly("/grantBankAccount bank-account-check-digit ~");
    assertThat(problems.blocks()).isFalse();
  }

  @Test
  void checksSeveralChoices() {
    answers.put("trainingNeed", false);
    answers.set("localInterests", TestPlan.json("['driver', 'pilot']"));
    assertThat(found(TestPlan.TRAINING)).containsExactly("/localInterests/1 field-choice");
    answers.set("localInterests", TestPlan.json("['driver', 'driver']"));
    assertThat(found(TestPlan.TRAINING)).containsExactly("/localInterests field-repeated");
    answers.set("localInterests", TestPlan.json("['driver']"));
    assertThat(found(TestPlan.TRAINING)).isEmpty();
  }

  @Test
  void refusesWhatIsNoForm() {
    assertThat(Found.in(check(TestPlan.json("[]")))).containsExactly(" form-not-object");
    assertThat(Found.in(check(TestPlan.json("null")))).containsExactly(" form-not-object");
    assertThat(Found.in(check(TestPlan.json("{'a':".repeat(9) + "1" + "}".repeat(9)))))
        .containsExactly(" form-too-large");
  }

  @Test
  void putsNoAnswerIntoItsFindings() {
    answers.put("mobile", "SECRET").put("sex", "SECRET").put("idNo", "SECRET");
    answers.put("enlistDate", "SECRET").put("commitmentAccepted", "SECRET");
    assertThat(check(false).toString()).doesNotContain("SECRET");
  }

  @Test
  void checksBoundsOfNumbersAndPatternsOfFields() {
    FormPlan plan =
        TestPlan.of(
            """
            {'type': 'object', 'properties': {
              'n': {'title': '人数', 'type': 'integer', 'maximum': 9, 'x-field': {'type': 'number'}},
              'p': {'title': '编号', 'pattern': '^[A-Z]+$', 'x-field': {'type': 'text'}},
              't': {'title': '电话', 'pattern': '^0[0-9]+$', 'x-field': {'type': 'phone'}}}}\
            """);
    Selection selection = TestPlan.selection();
    Problems problems =
        forms.check(plan, selection, TestPlan.json("{'n': 10, 'p': 'a', 't': '138'}"), false);
    assertThat(Found.in(problems))
        .containsExactly("/n field-too-great", "/p field-pattern", "/t field-pattern");
    assertThat(Found.texts(problems).getFirst()).isEqualTo("人数过大，界限为9，请修改");
    assertThat(Found.in(forms.check(plan, selection, TestPlan.json("{'n': -1}"), false)))
        .containsExactly("/n field-too-small");
    assertThat(Found.in(forms.check(plan, selection, TestPlan.json("{'n': 1.5}"), false)))
        .containsExactly("/n field-type");
  }

  @Test
  void checksASmallFormByItsOwnSchema() {
    JsonNode schema =
        TestPlan.json(
            """
            {'type': 'object', 'properties': {
              'cardNo': {'title': '卡号', 'type': 'string', 'minLength': 3},
              'when': {'title': '日期', 'x-field': {'type': 'date'}}},
             'required': ['cardNo']}\
            """);
    assertThat(Found.in(forms.check(schema, TestPlan.json("{'cardNo': '123'}")))).isEmpty();
    assertThat(Found.in(forms.check(schema, TestPlan.json("{'when': '1800-01-01', 'x': 1}"))))
        .containsExactly("/cardNo field-missing", "/when field-date-era", "/x field-unknown");
    ((ObjectNode) schema).putArray("required");
    assertThat(Found.in(forms.check(schema, TestPlan.json("{}")))).isEmpty();
  }

  private Problems check(boolean partial, String... items) {
    return forms.check(TestPlan.plan(), TestPlan.selection(items), answers, partial);
  }

  private Problems check(JsonNode other) {
    return forms.check(TestPlan.plan(), TestPlan.selection(), other, false);
  }

  private List<String> found(String... items) {
    return Found.in(check(false, items));
  }
}
