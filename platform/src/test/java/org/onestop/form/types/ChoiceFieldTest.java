package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.form.CodeList;
import org.onestop.form.CodeList.Entry;
import org.onestop.form.TestPlan;

class ChoiceFieldTest {
  private static final CodeList SEX =
      new CodeList(
          "sex", "性别", "GB/T 2261.1-2003", List.of(new Entry("1", "男性"), new Entry("2", "女性")));
  private static final CodeList EMPTY = new CodeList("bank", "发卡银行", null, List.of());
  private static final String SEX_FIELD = "{'x-field': {'codeList': 'sex'}}";
  private static final String SEVERAL = "{'type': 'array', 'x-field': {'codeList': 'sex'}}";

  @Test
  void writesItsCodeListIntoTheSchema() {
    assertThat(Sample.of("choice", SEX_FIELD, SEX).schema())
        .isEqualTo(
            TestPlan.json(
                """
                {'type': 'string',
                 'oneOf': [{'const': '1', 'title': '男性'}, {'const': '2', 'title': '女性'}]}\
                """));
  }

  @Test
  void takesSeveralDifferentChoicesWhenItIsAnArray() {
    assertThat(Sample.of("choice", SEVERAL, SEX).schema())
        .isEqualTo(
            TestPlan.json(
                """
                {'type': 'array', 'uniqueItems': true, 'maxItems': 2,
                 'items': {'type': 'string',
                 'oneOf': [{'const': '1', 'title': '男性'}, {'const': '2', 'title': '女性'}]}}\
                """));
  }

  @Test
  void isReadByTheTextsOfItsCodeList() {
    assertThat(Sample.of("choice", SEX_FIELD, SEX).text("'1'")).isEqualTo("男性");
    assertThat(Sample.of("choice", SEX_FIELD, SEX).text("'7'")).isEqualTo("7");
    assertThat(Sample.of("choice", SEVERAL, SEX).text("['2', '1']")).isEqualTo("女性、男性");
  }

  @Test
  void goesOutWithCodeAndText() {
    assertThat(Sample.of("choice", SEX_FIELD, SEX).outgoing("'1'"))
        .isEqualTo(TestPlan.json("{'code': '1', 'text': '男性'}"));
    assertThat(Sample.of("choice", SEVERAL, SEX).outgoing("['1']"))
        .isEqualTo(TestPlan.json("[{'code': '1', 'text': '男性'}]"));
    assertThat(Sample.of("choice", SEX_FIELD, SEX).outgoing("3")).isEqualTo(TestPlan.json("3"));
  }

  @Test
  void mayBringItsOwnChoices() {
    Sample own =
        Sample.of("choice", "{'oneOf': [{'const': 'full', 'title': '完整'}, {'const': 'part'}]}");
    assertThat(own.checkField()).isEmpty();
    assertThat(own.schema()).isEqualTo(TestPlan.json("{'type': 'string'}"));
    assertThat(own.text("'full'")).isEqualTo("完整");
    assertThat(own.text("'part'")).isEqualTo("part");
  }

  @Test
  void isAShortTextWhileItsListIsEmpty() {
    Sample bank = Sample.of("choice", "{'x-field': {'codeList': 'bank'}}", EMPTY);
    assertThat(bank.schema()).isEqualTo(TestPlan.json("{'type': 'string', 'maxLength': 100}"));
    assertThat(bank.type().answerable(bank.field())).isFalse();
    assertThat(bank.checkField()).containsExactly("/x-field/codeList code-list-empty");
  }

  @Test
  void refusesListsThatAreNotThere() {
    assertThat(Sample.of("choice", SEX_FIELD).checkField())
        .containsExactly("/x-field/codeList code-list-unknown");
    assertThat(Sample.of("choice", "{}").checkField())
        .containsExactly("/x-field field-without-choices");
  }

  @Test
  void refusesACodeGivenTwice() {
    CodeList twice =
        new CodeList("sex", "性别", null, List.of(new Entry("1", "男"), new Entry("1", "女")));
    assertThat(Sample.of("choice", SEX_FIELD, twice).checkField())
        .containsExactly("/x-field/codeList code-repeated");
  }
}
