package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import org.onestop.form.Found;
import org.onestop.form.Selection;
import org.onestop.form.TestPlan;
import org.onestop.form.internal.TestForms;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

class GroupFieldTest {
  private static final String COLUMNS =
      """
      {'items': {
        'properties': {
          'name': {'title': '姓名', 'maxLength': 10, 'x-field': {'type': 'text'}},
          'phone': {'title': '电话', 'x-field': {'type': 'phone'}},
          'home': {'title': '住址', 'x-field': {'type': 'region', 'depth': 'county'}},
          'kin': {'title': '关系', 'x-field': {'type': 'choice', 'codeList': 'sex'}}
        },
        'required': ['name']
      }, 'title': '家庭成员', 'x-field': {'type': 'group'}}\
      """;

  private final Sample group = Sample.of("group", COLUMNS);
  private final Forms forms = TestForms.forms();
  private final FormPlan plan =
      new FormPlan(
          "families",
          TestPlan.of(
                  "{'type': 'object', 'properties': {'family': %s}, 'required': ['family']}"
                      .formatted(COLUMNS))
              .blocks(),
          TestPlan.codeLists());

  @Test
  void describesARowByItsFieldsTypes() {
    JsonNode row = schema().at("/properties/family/items");
    assertThat(row.at("/properties/phone/pattern").asString("")).isNotEmpty();
    assertThat(row.at("/properties/name/maxLength").asInt()).isEqualTo(10);
    assertThat(row.at("/properties/kin/oneOf/1/title").asString()).isEqualTo("男性");
    assertThat(row.path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(schema().at("/properties/family/maxItems").asInt()).isEqualTo(20);
  }

  @Test
  void acceptsRowsAndTakesNoneAsMissing() {
    assertThat(found("[{'name': '张三', 'phone': '13800000000', 'home': '510107', 'kin': '1'}]"))
        .isEmpty();
    assertThat(found("[{'name': '张三', 'phone': '', 'home': null}]")).isEmpty();
    assertThat(found("[]")).containsExactly("/family field-missing 请填写家庭成员");
  }

  @Test
  void namesTheRowAndTheFieldThatIsWrong() {
    assertThat(found("[{'name': '张三'}, {'phone': '138', 'home': '510107'}]"))
        .containsExactlyInAnyOrder(
            "/family/1/name field-missing 请填写家庭成员第2行（姓名）",
            "/family/1/phone field-phone 家庭成员第2行（电话）应为11位数字，以1开头");
    assertThat(found("[{'name': '一二三四五六七八九十一'}]"))
        .containsExactly("/family/0/name field-too-long 家庭成员第1行（姓名）最多填写10个字，请删减");
    assertThat(found("[{'name': '张三', 'home': '999999'}]"))
        .containsExactly("/family/0/home region-unknown 住址所选的行政区划不存在，请重新选择");
    assertThat(found("[{'name': '张三', 'kin': '9'}]"))
        .containsExactly("/family/0/kin field-choice 家庭成员第1行（关系）只能从所列选项中选择，请重新选择");
  }

  @Test
  void refusesWhatIsNoRow() {
    assertThat(found("'张三'")).containsExactly("/family field-type 家庭成员的格式不正确，请重新填写");
    assertThat(found("['张三']")).singleElement().asString().startsWith("/family/0 field-type");
    assertThat(found("{'rows': {'name': '%s'}}".formatted("长".repeat(5_000))))
        .isNotEmpty()
        .allMatch(each -> each.startsWith("/family"));
    assertThat(found("[{'name': '张三', 'secret': 1}]"))
        .containsExactly("/family/0/secret field-unknown 表单中没有这一项，请删除");
  }

  @Test
  void isReadOutRowByRow() {
    assertThat(
            forms.texts(
                plan, TestPlan.json("{'family': [{'name': '张三', 'kin': '1'}, {'name': '李四'}]}")))
        .isEqualTo(Map.of("family", "1. 姓名：张三，关系：男性；2. 姓名：李四"));
  }

  @Test
  void goesOutWithTheColumnsAsTheyGoOut() {
    assertThat(group.outgoing("[{'name': '张三', 'home': '510107'}]"))
        .isEqualTo(
            TestPlan.json("[{'name': '张三', 'home': {'code': '510107', 'text': '四川省成都市武侯区'}}]"));
  }

  @Test
  void itsColumnsAreOfKnownTypesAndNoGroups() {
    assertThat(Sample.of("group", "{'x-field': {'type': 'group'}}").checkField())
        .containsExactly("/items group-without-fields");
    assertThat(
            Sample.of(
                    "group",
                    """
                    {'items': {'properties': {
                      'a': {'x-field': {'type': 'telepathy'}},
                      'b': {'x-field': {'type': 'group'}},
                      'c': {'x-field': {'type': 'region', 'depth': 'deep'}}}}}\
                    """)
                .checkField())
        .containsExactly(
            "/items/properties/a/x-field/type group-field-type",
            "/items/properties/b/x-field/type group-field-type",
            "/items/properties/c/x-field/depth depth-unknown");
  }

  private JsonNode schema() {
    return forms.compose(plan, new Selection("any", Set.of())).schema();
  }

  private List<String> found(String family) {
    Problems problems =
        forms.check(
            plan,
            new Selection("any", Set.of()),
            TestPlan.json("{'family': %s}".formatted(family)),
            false);
    List<String> codes = Found.in(problems);
    List<String> texts = Found.texts(problems);
    return IntStream.range(0, codes.size())
        .mapToObj(i -> codes.get(i) + " " + texts.get(i))
        .toList();
  }
}
