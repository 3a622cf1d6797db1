package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onestop.form.FormBlock;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import org.onestop.form.TestPlan;
import tools.jackson.databind.JsonNode;

class LayoutTest {
  private final Forms forms = TestForms.forms();

  @Test
  void isACategorizationWithOneCategoryABlock() {
    JsonNode layout = layout(TestPlan.HOUSEHOLD);
    assertThat(layout.path("type").asString("")).isEqualTo("Categorization");
    assertThat(layout.path("elements").findValuesAsString("label")).containsExactly("基本信息", "户口登记");
    assertThat(layout.at("/elements/0/type").asString("")).isEqualTo("Category");
  }

  @Test
  void leavesOutABlockThatAsksNothing() {
    assertThat(layout().path("elements").size()).isEqualTo(1);
  }

  @Test
  void showsWhatIsAskedInItsOrder() {
    assertThat(layout().findValuesAsString("scope"))
        .containsExactly(
            "#/properties/name",
            "#/properties/sex",
            "#/properties/idNo",
            "#/properties/mobile",
            "#/properties/contactAddress",
            "#/properties/enlistDate",
            "#/properties/servicePeriod",
            "#/properties/remark",
            "#/properties/commitmentAccepted");
  }

  @Test
  void dropsAnInnerLayoutThatShowsNoFieldAnyMore() {
    assertThat(layout().findValuesAsString("text")).containsExactly("请如实填写");
    assertThat(layout(TestPlan.HOUSEHOLD).findValuesAsString("text"))
        .containsExactly("请如实填写", "学历");
  }

  @Test
  void keepsOptions() {
    assertThat(layout().findValuesAsString("placeholder")).containsExactly("11位手机号码");
  }

  @Test
  void dropsARuleThatWatchesAFieldNobodySees() {
    assertThat(layout(TestPlan.TRAINING).findValues("rule")).isEmpty();
    assertThat(layout(TestPlan.TRAINING, TestPlan.HOUSEHOLD).findValues("rule")).hasSize(2);
  }

  @Test
  void showsLastWhatABlockForgotToLayOut() {
    FormBlock block =
        new FormBlock(
            "only",
            TestPlan.json(
                "{'title': 'T', 'properties': {'a': {'title': 'A'}, 'b/c': {'title': 'B'}}}"),
            TestPlan.json("{'type': 'HorizontalLayout', 'elements': []}"));
    FormPlan plan = new FormPlan("forgetful", List.of(block), Map.of());
    assertThat(forms.compose(plan, TestPlan.selection()).uischema().findValuesAsString("scope"))
        .containsExactly("#/properties/a", "#/properties/b~1c");
  }

  private JsonNode layout(String... items) {
    return forms.compose(TestPlan.plan(), TestPlan.selection(items)).uischema();
  }
}
