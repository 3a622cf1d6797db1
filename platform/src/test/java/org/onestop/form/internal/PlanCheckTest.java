package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onestop.form.CodeList;
import org.onestop.form.FormBlock;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import org.onestop.form.Found;
import org.onestop.form.TestPlan;
import tools.jackson.databind.node.ObjectNode;

class PlanCheckTest {
  private final Forms forms = TestForms.forms();

  @Test
  void acceptsThePlanOfARealMatter() {
    assertThat(Found.in(forms.checkPlan(TestPlan.plan()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'title':'A','x-field':{'type':'magic'}} | /x-field/type field-type-unknown",
        "{'title':'A'} | /x-field/type field-type-unknown",
        "{'x-field':{'type':'text'}} | \" field-title-missing\"",
        "{'title':'A','type':'number','x-field':{'type':'text'}} | /type field-type-conflict",
        "{'title':'A','maxLength':900,'x-field':{'type':'text'}} |"
            + " /maxLength field-length-too-great",
        "{'title':'A','pattern':'(?=a)','x-field':{'type':'text'}} | /pattern pattern-not-linear",
        "{'title':'A','format':'email','x-field':{'type':'text'}} | /format format-unknown",
        "{'title':'A','x-field':{'type':'choice','codeList':'none'}} |"
            + " /x-field/codeList code-list-unknown",
        "{'title':'A','x-field':{'type':'region','depth':'street'}} | /x-field/depth depth-unknown",
        "{'title':'A','x-field':{'type':'text','derivedFrom':'b'}} |"
            + " /x-field/derivedFrom derived-from-unknown",
        "{'title':'A','examples':[7],'x-field':{'type':'text'}} |"
            + " /examples/0 field-example-refused ~",
        "{'title':'A','default':'x','x-field':{'type':'phone'}} | /default field-default-refused ~",
        "{'$ref':'https://example.org/a'} | /$ref reference-remote",
        "{'$ref':'#/$defs/none'} | /$ref reference-unresolved",
        "{'$dynamicRef':'#a'} | /$dynamicRef schema-keyword-forbidden",
        "{'$id':'https://example.org/a'} | /$id schema-keyword-forbidden",
        "{'maxLength':-1} | /maxLength schema-invalid",
      })
  void refusesAField(String property, String finding) {
    FormPlan plan = TestPlan.of("{'type': 'object', 'properties': {'a': " + property + "}}");
    assertThat(Found.in(forms.checkPlan(plan)))
        .contains("/form/only/schema/properties/a" + finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'object','required':['z']} | /required/0 required-unknown",
        "{'type':'object','minProperties':1} | /minProperties schema-keyword-unused",
        "{'type':'object','$schema':'http://json-schema.org/draft-07/schema#'} |"
            + " /$schema schema-dialect",
        "{'type':'array'} | /type schema-not-object",
        "{'type':'object','allOf':[{'required':['z']}]} | /allOf/0 condition-field-unknown",
        "{'type':'object','x-rules':[{'rule':'magic','fields':['a']}]} |"
            + " /x-rules/0 form-rule-unknown",
        "{'type':'object','x-rules':[{'rule':'not-before','fields':['a']}]} |"
            + " /x-rules/0 form-rule-unknown",
        "{'type':'object','x-rules':[{'rule':'not-after-today','fields':['z']}]} |"
            + " /x-rules/0/fields form-rule-field-unknown",
        "{'type':'object','$defs':{'a':{'items':{'$ref':'#/$defs/a'}}}} | ' reference-endless'",
      })
  void refusesABlock(String schema, String finding) {
    FormPlan plan = TestPlan.of(schema);
    assertThat(Found.in(forms.checkPlan(plan)))
        .contains("/form/only/schema" + finding.replace("'", ""));
  }

  @Test
  void refusesAChoiceWhoseListIsEmpty() {
    FormPlan plan =
        new FormPlan(
            "empty",
            TestPlan.of(
                    """
                    {'type': 'object', 'properties': {'bank':
                      {'title': '发卡银行', 'x-field': {'type': 'choice', 'codeList': 'bank'}}}}\
                    """)
                .blocks(),
            Map.of("bank", new CodeList("bank", "发卡银行", null, List.of())));
    assertThat(Found.in(forms.checkPlan(plan)))
        .containsExactly("/form/only/schema/properties/bank/x-field/codeList code-list-empty");
  }

  @Test
  void advisesWhenAConditionHoldsWhileNothingIsAnswered() {
    FormPlan plan =
        TestPlan.of(
            """
            {'type': 'object', 'properties': {'a': {'title': 'A', 'x-field': {'type': 'boolean'}}},
             'allOf': [{'if': {'properties': {'a': {'const': true}}}, 'then': {}}]}\
            """);
    assertThat(Found.in(forms.checkPlan(plan)))
        .containsExactly("/form/only/schema/allOf/0/if condition-holds-when-empty ~");
  }

  @Test
  void refusesTwoFieldsOfOneKey() {
    FormBlock again =
        new FormBlock(
            "again",
            TestPlan.json(
                "{'type': 'object', 'properties': {'mobile': {'title': '电话', 'x-field': {'type': 'phone'}}}}"),
            TestPlan.json("{'type': 'Group', 'elements': []}"));
    assertThat(Found.in(forms.checkPlan(TestPlan.with(again))))
        .containsExactly("/form/again/schema/properties/mobile field-key-repeated");
  }

  @Test
  void refusesKeysThatAreNoWords() {
    FormPlan plan =
        TestPlan.of(
            "{'type': 'object', 'properties': {'a b/c': {'title': 'A', 'x-field': {'type': 'text'}}}}");
    assertThat(Found.in(forms.checkPlan(plan)))
        .contains("/form/only/schema/properties/a b~1c field-key");
  }

  @Test
  void refusesBlocksWithoutAnIdOfTheirOwn() {
    List<FormBlock> blocks = new ArrayList<>(TestPlan.blocks());
    blocks.add(TestPlan.block("basic"));
    blocks.add(
        new FormBlock("Not an id", blocks.getFirst().schema(), blocks.getFirst().uischema()));
    assertThat(Found.in(forms.checkPlan(new FormPlan("p", blocks, TestPlan.codeLists()))))
        .containsExactly("/form/basic form-block-id", "/form/Not an id form-block-id");
  }

  @Test
  void refusesALayoutThatShowsWhatThereIsNot() {
    FormBlock basic = TestPlan.block("basic");
    ObjectNode layout =
        (ObjectNode)
            TestPlan.json(
                """
                {'type': 'Group', 'elements': [
                  {'type': 'Control', 'scope': '#/properties/none'},
                  {'type': 'Carousel'},
                  {'type': 'Control', 'scope': '#/properties/name',
                   'rule': {'effect': 'HIDE', 'condition': {'scope': '#/properties/gone'}}}]}\
                """);
    assertThat(
            Found.in(
                forms.checkPlan(TestPlan.with(new FormBlock("basic", basic.schema(), layout)))))
        .contains(
            "/form/basic/uischema/elements/0/scope layout-scope-unknown",
            "/form/basic/uischema/elements/1/type layout-element-unknown",
            "/form/basic/uischema/elements/2/rule/condition/scope layout-scope-unknown",
            "/form/basic/uischema field-not-laid-out ~")
        .doesNotContain("/form/basic/uischema/elements/2/scope layout-scope-unknown");
  }

  @Test
  void refusesALayoutThatIsNone() {
    FormBlock basic = TestPlan.block("basic");
    FormPlan plan = TestPlan.with(new FormBlock("basic", basic.schema(), TestPlan.json("[]")));
    assertThat(Found.in(forms.checkPlan(plan)))
        .containsExactly("/form/basic/uischema layout-without-elements");
  }

  @Test
  void refusesWhatIsNoSchemaAtAllAndLooksNoFurther() {
    for (String each : List.of("[]", "null", "'x'", "{'type': 'strng', 'required': 7}")) {
      FormBlock basic =
          new FormBlock("basic", TestPlan.json(each), TestPlan.block("basic").uischema());
      assertThat(Found.in(forms.checkPlan(TestPlan.with(basic))))
          .filteredOn(finding -> finding.startsWith("/form/basic"))
          .isNotEmpty()
          .allMatch(finding -> finding.matches("\\S+ schema-(invalid|not-object)"));
    }
  }

  @Test
  void stillKnowsTheFieldsOfABlockThatIsNoSchema() {
    ObjectNode schema = (ObjectNode) TestPlan.block("basic").schema();
    schema.put("required", 7);
    FormBlock basic = new FormBlock("basic", schema, TestPlan.block("basic").uischema());
    assertThat(Found.in(forms.checkPlan(TestPlan.with(basic))))
        .containsExactly("/form/basic/schema/required schema-invalid");
  }

  @Test
  void refusesWhatIsTooLargeOrTooDeep() {
    String deep = "{'not':".repeat(40) + "{}" + "}".repeat(40);
    FormPlan plan = TestPlan.of("{'type': 'object', 'properties': {'a': " + deep + "}}");
    assertThat(Found.in(forms.checkPlan(plan))).containsExactly("/form/only form-block-too-large");
    List<FormBlock> many = new ArrayList<>();
    for (int i = 0; i < 51; i++) {
      many.add(TestPlan.block("basic"));
    }
    assertThat(Found.in(forms.checkPlan(new FormPlan("many", many, Map.of()))))
        .containsExactly("/form form-plan-too-large");
  }
}
