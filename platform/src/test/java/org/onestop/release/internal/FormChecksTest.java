package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.form.Forms;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The checks that look at the form, each with a form made wrong for it. */
class FormChecksTest {
  private final Forms forms = Province.get().forms();

  @Test
  void findNothingInASoundForm() {
    assertThat(Altered.sound().findings(new FormSound(forms))).isEmpty();
    assertThat(Altered.sound().findings(new ChoicesFilled())).isEmpty();
    assertThat(Altered.sound().findings(new ContractsServed(forms))).isEmpty();
    assertThat(Altered.sound().findings(new PlacesAsked(forms))).isEmpty();
    assertThat(Altered.sound().findings(new NothingInVain(forms))).isEmpty();
    assertThat(Altered.sound().findings(new ItemsSelectable(forms))).isEmpty();
  }

  @Test
  void passOnWhatTheFormLanguageFinds() {
    Altered altered =
        Altered.sound().field("basic", "name", field -> field.put("pattern", "(a+)\\1"));

    assertThat(altered.findings(new FormSound(forms)))
        .containsExactly("/form/basic/schema/properties/name/pattern pattern-not-linear");
  }

  @Test
  void refuseAChoiceOfNothingAndOneOfAnUnknownList() {
    Altered altered =
        Altered.sound()
            .codeList("card-bank", list -> list.putArray("entries"))
            .field("basic", "sex", field -> annotation(field).put("codeList", "sexes"));

    assertThat(altered.findings(new ChoicesFilled()))
        .containsExactly(
            "/form/basic/sex/field unresolved-code-list",
            "/codeLists/card-bank/entries choice-without-entries");
  }

  @Test
  void refuseAContractsFieldThatItsItemAloneDoesNotAsk() {
    Altered altered =
        Altered.sound()
            .field(
                "household",
                "birthRegion",
                field -> annotation(field).putArray("items").add("resident-id-card"));

    assertThat(altered.findings(new ContractsServed(forms)))
        .containsExactly("/contracts/public-security-hukou/fields contract-field-not-asked");
    assertThat(altered.problems(new ContractsServed(forms)).getFirst().arguments())
        .containsExactly("出生地省市县", "birthRegion", "四川省人口信息管理系统", "户口登记（退役军人恢复户口）");
  }

  @Test
  void refuseAnExtensionThatIsSentAndNotAskedWithEachItem() {
    Altered altered =
        Altered.sound().contract("medical-insurance", each -> each.put("extended", true));

    assertThat(altered.problems(new ContractsServed(forms)))
        .extracting(each -> each.arguments().get(1) + " " + each.arguments().get(3))
        .containsExactly(
            "miTransferRegion 基本医疗保险参保和变更登记", "miRegion 军地医疗保险关系转接", "miCurrentDate 军地医疗保险关系转接");
  }

  @Test
  void refuseAContractsFieldThatSomeAnswersTakeAway() {
    Altered altered =
        Altered.sound()
            .block(
                "household",
                schema -> {
                  ObjectNode condition = schema.putArray("allOf").addObject();
                  condition
                      .putObject("if")
                      .putObject("properties")
                      .putObject("ruralToUrban")
                      .put("const", true);
                  condition.putObject("then").putObject("properties").put("headName", false);
                });

    assertThat(altered.findings(new ContractsServed(forms)))
        .containsExactly("/contracts/public-security-hukou/fields contract-field-conditional");
  }

  @Test
  void refuseAPlaceThatDecidesTheUnitAndIsNotAskedWithTheItemAlone() {
    Altered altered =
        Altered.sound()
            .field(
                "household",
                "hukouTarget",
                field -> annotation(field).putArray("items").add("household-registration"));

    assertThat(altered.findings(new PlacesAsked(forms)))
        .containsExactly("/items/resident-id-card/routeBy route-field-not-asked");
  }

  @Test
  void refuseAFieldThatNothingNeeds() {
    Altered altered =
        Altered.sound()
            .field("medical", "miCurrentDate", field -> annotation(field).remove("purpose"));

    assertThat(altered.findings(new NothingInVain(forms)))
        .containsExactly("/form/medical/miCurrentDate field-needless");
    assertThat(altered.problems(new NothingInVain(forms)).getFirst().arguments())
        .containsExactly("本次参保时间", "基本医疗保险参保和变更登记");
  }

  @Test
  void refuseAFieldThatIsAskedOfEverybodyAndNeededBySomeOnly() {
    Altered altered =
        Altered.sound()
            .field("social-card", "cardCity", field -> annotation(field).remove("items"));

    assertThat(altered.findings(new NothingInVain(forms)))
        .containsExactly("/form/social-card/cardCity field-needless");
  }

  @Test
  void takeAFieldThatDecidesWhetherANeededOneIsAsked() {
    Altered altered =
        Altered.sound()
            .item(
                "vocational-training-guidance",
                item -> item.putArray("fields").add("trainingDetail"));

    assertThat(altered.findings(new NothingInVain(forms))).isEmpty();
  }

  @Test
  void refuseAnItemThatNobodyCanSelect() {
    Altered altered =
        Altered.sound()
            .item(
                "youth-league-transfer",
                item -> ((ObjectNode) item.path("condition")).putArray("in").add("no-such-code"))
            .item(
                "reserve-registration",
                item ->
                    item.putObject("condition")
                        .put("field", "reserveService")
                        .putArray("in")
                        .add("perhaps"));

    assertThat(altered.findings(new ItemsSelectable(forms)))
        .containsExactly(
            "/items/youth-league-transfer/condition item-never-selectable",
            "/items/reserve-registration/condition item-never-selectable");
  }

  @Test
  void refuseAnItemThatNoTypeHasAndAdviseOnAMaterialNobodyIsAsked() {
    Altered altered =
        Altered.sound()
            .applicantType(
                "self-employed-soldier", type -> without(type, "items", "self-employment-grant"))
            .material("signature", each -> each.putObject("when").putArray("items"));

    assertThat(altered.findings(new ItemsSelectable(forms)))
        .containsExactly(
            "/items/self-employment-grant/condition item-never-selectable",
            "/materials/signature/when material-never-asked ?");
  }

  private static ObjectNode annotation(ObjectNode field) {
    return (ObjectNode) field.path("x-field");
  }

  private static void without(ObjectNode part, String list, String id) {
    ArrayNode all = (ArrayNode) part.path(list);
    for (int i = 0; i < all.size(); i++) {
      if (all.path(i).asString().equals(id)) {
        all.remove(i);
      }
    }
  }
}
