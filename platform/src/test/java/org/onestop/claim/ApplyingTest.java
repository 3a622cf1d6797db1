package org.onestop.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.Item;
import org.onestop.catalog.Matter;
import org.onestop.catalog.PolicyRule.Permission;
import org.onestop.catalog.ProvinceFiles;
import org.onestop.form.CodeList;
import org.onestop.form.FormPlan;
import org.onestop.form.Selection;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

class ApplyingTest {
  private static final Matter PROVINCE = ProvinceFiles.matter();
  private static final Applying APPLYING =
      new Applying(code -> code.equals("510107") ? "四川省成都市武侯区" : code);

  @Test
  void withoutOverlaysTheMatterIsTheProvinces() {
    Applied applied = APPLYING.apply(PROVINCE, null, null);

    assertThat(Json.mapper().writeValueAsString(applied.effective().matter()))
        .isEqualTo(Json.mapper().writeValueAsString(PROVINCE));
    assertThat(applied.effective().leaves())
        .allSatisfy(each -> assertThat(each.origin()).isEqualTo(Origin.PROVINCE));
  }

  @Test
  void aCityShortensALimitAndTheLeafKnowsIt() {
    Applied applied = city("{op: item-limit, item: household-registration, workingDays: 2}");

    assertThat(applied.blocks()).isFalse();
    assertThat(item(applied, "household-registration").limit()).isEqualTo(2);
    assertThat(leaf(applied, "/items/household-registration/limit"))
        .isEqualTo(
            new Leaf(
                "/items/household-registration/limit", json("2"), Origin.CITY, Permission.NARROW));
    assertThat(applied.explanations())
        .containsExactly(Explanation.of("operation.item-limit", "户口登记（退役军人恢复户口）", 3, 2));
  }

  @Test
  void noLimitBecomesLongerOrZero() {
    assertThat(refused("{op: item-limit, item: household-registration, workingDays: 4}"))
        .containsExactly("/operations/0/workingDays limit-longer");
    assertThat(refused("{op: item-limit, item: household-registration, workingDays: 0}"))
        .containsExactly("/operations/0/workingDays limit-too-short");
    assertThat(refused("{op: matter-limit, workingDays: 8}"))
        .containsExactly("/operations/0/workingDays limit-longer");
    assertThat(refused("{op: item-limit, item: military-pension-transfer, workingDays: 1}"))
        .containsExactly("/operations/0/item unknown-item");
  }

  @Test
  void aCountyTightensItsCitysLimitAndNeverLoosensIt() {
    Overlay ofCity = overlay("510100", "{op: matter-limit, workingDays: 6}");

    Applied tighter =
        APPLYING.apply(PROVINCE, ofCity, overlay("510107", "{op: matter-limit, workingDays: 5}"));
    Applied looser =
        APPLYING.apply(PROVINCE, ofCity, overlay("510107", "{op: matter-limit, workingDays: 7}"));

    assertThat(tighter.effective().matter().limit()).isEqualTo(5);
    assertThat(tighter.effective().origin("/limit")).isEqualTo(Origin.COUNTY);
    assertThat(told(looser.county())).containsExactly("/operations/0/workingDays limit-longer");
    assertThat(looser.effective().matter().limit()).isEqualTo(6);
  }

  @Test
  void whatPolicyDoesNotMentionIsLocked() {
    assertThat(refused("{op: notice, notice: remedies, text: 本地救济途径}"))
        .containsExactly("/operations/0 policy-locked");
    assertThat(refused("{op: code-list-entries, codeList: sex, entries: [{code: '5', text: 其他}]}"))
        .containsExactly("/operations/0 policy-locked");
    assertThat(refused("{op: delegation, item: household-registration, office: 某中心, letter: null}"))
        .containsExactly("/operations/0 policy-locked");
  }

  @Test
  void aRouteStaysWithinTheItemsRoutes() {
    assertThat(
            item(
                    city("{op: item-route, item: household-registration, route: desk}"),
                    "household-registration")
                .route())
        .isEqualTo("desk");
    assertThat(refused("{op: item-route, item: veteran-report, route: exchange}"))
        .containsExactly("/operations/0/route route-not-allowed");
  }

  @Test
  void aChannelOnlyBecomesEasier() {
    assertThat(
            item(
                    city("{op: item-channel, item: veteran-report, channel: online}"),
                    "veteran-report")
                .channel())
        .isEqualTo("online");
    assertThat(refused("{op: item-channel, item: veteran-report, channel: offline}"))
        .containsExactly("/operations/0/channel channel-not-allowed");
    assertThat(refused("{op: item-channel, item: veteran-report, channel: display-only}"))
        .containsExactly("/operations/0/channel channel-not-allowed");
  }

  @Test
  void aDependencyIsAddedButNeverInACircle() {
    Applied applied =
        city(
            "{op: dependency, item: social-security-card, dependsOn: social-insurance-registration}");
    assertThat(item(applied, "social-security-card").dependsOn())
        .contains("social-insurance-registration");

    assertThat(refused("{op: dependency, item: nowhere, dependsOn: nothing}"))
        .containsExactly("/operations/0/item unknown-item", "/operations/0/dependsOn unknown-item");
    assertThat(refused("{op: dependency, item: veteran-report, dependsOn: resident-id-card}"))
        .containsExactly("/operations/0/dependsOn dependency-cycle");
    assertThat(refused("{op: dependency, item: veteran-report, dependsOn: veteran-report}"))
        .containsExactly("/operations/0/dependsOn dependency-cycle");
  }

  @Test
  void aMaterialIsRelievedButNotOneTheSystemMakes() {
    Applied applied = city("{op: material-relief, material: id-card, certificate: 居民身份证电子证照}");
    assertThat(applied.effective().matter().materials())
        .filteredOn(each -> each.id().equals("id-card"))
        .singleElement()
        .satisfies(each -> assertThat(each.relieved()).isTrue())
        .satisfies(each -> assertThat(each.certificate()).isEqualTo("居民身份证电子证照"));

    assertThat(refused("{op: material-relief, material: registration-form, certificate: 无}"))
        .containsExactly("/operations/0/material material-generated");
    assertThat(refused("{op: material-relief, material: nothing, certificate: 无}"))
        .containsExactly("/operations/0/material unknown-material");
  }

  @Test
  void aDivisionSpeaksOnlyForWhatLiesBelowIt() {
    assertThat(refused("{op: counter, division: '510302', name: 窗口}"))
        .containsExactly("/operations/0/division division-outside");
    assertThat(refused("{op: item-unit, item: veteran-report, division: '510302', unit: 510302-x}"))
        .containsExactly("/operations/0/division division-outside");
    Applied county =
        APPLYING.apply(
            PROVINCE,
            null,
            overlay("510107", "{op: opening-hours, division: '510100', openingHours: 全天}"));
    assertThat(told(county.county())).containsExactly("/operations/0/division division-outside");
  }

  @Test
  void countersUnitsAndHoursAreTheDivisionsOwn() {
    Applied applied =
        city(
            "{op: counter, division: '510107', name: 综合窗口}",
            "{op: counter, division: '510107', name: 综合窗口, phone: '12345'}",
            "{op: opening-hours, division: '510107', openingHours: 工作日}",
            "{op: item-unit, item: veteran-report, division: '510107', unit: 510107-other}");

    LocalSettings settings = applied.effective().settings();
    assertThat(settings.counters())
        .singleElement()
        .extracting(Operation.Counter::phone)
        .isEqualTo("12345");
    assertThat(settings.openingHours()).containsExactly(Map.entry("510107", "工作日"));
    assertThat(settings.units()).containsEntry("veteran-report", Map.of("510107", "510107-other"));
    assertThat(leaf(applied, "/items/veteran-report/units/510107").permission())
        .isEqualTo(Permission.FREE);
    assertThat(applied.explanations().getFirst().arguments()).contains("四川省成都市武侯区");
  }

  @Test
  void aLocalFieldIsAskedOnTheForm() {
    Applied applied =
        city(
            "{op: local-field, block: training, key: localTrade, required: true,"
                + " schema: {type: string, title: 意向工种, x-field: {type: text}},"
                + " condition: {all: [{items: [vocational-training-guidance]}, {field: trainingNeed, in: ['true']}]}}");

    assertThat(told(applied.city())).isEmpty();
    FormPlan plan = plan(applied);
    assertThat(told(ProvinceFiles.forms().checkPlan(plan))).isEmpty();
    Selection training =
        new Selection("self-employed-soldier", java.util.Set.of("vocational-training-guidance"));
    assertThat(ProvinceFiles.forms().compose(plan, training).fields()).contains("localTrade");
    assertThat(
            ProvinceFiles.forms()
                .compose(
                    plan,
                    new Selection("self-employed-soldier", java.util.Set.of("veteran-report")))
                .fields())
        .doesNotContain("localTrade");
    assertThat(
            told(
                ProvinceFiles.forms()
                    .check(plan, training, json("{\"trainingNeed\": true}"), false)))
        .contains(
            "/localTrade required-missing"
                .replace("required-missing", codeOf(plan, training, "/localTrade")));
    assertThat(
            told(
                ProvinceFiles.forms()
                    .check(
                        plan,
                        training,
                        json("{\"trainingNeed\": false, \"localTrade\": \"x\"}"),
                        true)))
        .contains("/localTrade field-not-asked");
    assertThat(leaf(applied, "/form/training/localTrade/title"))
        .satisfies(each -> assertThat(each.origin()).isEqualTo(Origin.CITY))
        .satisfies(each -> assertThat(each.permission()).isEqualTo(Permission.APPEND));
  }

  @Test
  void aLocalFieldTakesNoKeyOfTheProvinces() {
    assertThat(
            refused(
                "{op: local-field, block: basic, key: nickname, schema: {title: 别名, x-field: {type: text}}}"))
        .containsExactly("/operations/0/key local-key");
    assertThat(
            refused(
                "{op: local-field, block: nowhere, key: localA, schema: {title: 甲, x-field: {type: text}}}"))
        .containsExactly("/operations/0/block unknown-block");
    assertThat(
            refused(
                "{op: local-field, block: basic, key: localA, schema: {title: 甲, x-field: {type: text}}}",
                "{op: local-field, block: basic, key: localA, schema: {title: 甲, x-field: {type: text}}}"))
        .containsExactly("/operations/1/key duplicate-id");
    assertThat(
            refused(
                "{op: local-field, block: basic, key: localA, schema: {title: 甲, x-field: {type: choice, codeList: none, items: [nothing]}},"
                    + " condition: {any: [{applicantTypes: [demobilized-officer]}, {field: noField, in: [a]}]}}"))
        .contains(
            "/operations/0/schema/x-field/items unknown-item",
            "/operations/0/schema/x-field/codeList unknown-code-list",
            "/operations/0/condition unknown-field",
            "/operations/0/condition condition-not-on-answers");
  }

  @Test
  void helpPlaceholderDefaultAndOrderChangeWhatPeopleSee() {
    Applied applied =
        city(
            "{op: help, field: mobile, text: 填写能接收短信的号码}",
            "{op: placeholder, field: mobile, text: 11位}",
            "{op: default, field: cardCity, value: '510100'}",
            "{op: order, block: grant, fields: [grantBankAccount]}");

    assertThat(told(applied.city())).isEmpty();
    JsonNode tree = applied.effective().tree();
    assertThat(tree.at("/form/basic/mobile/help").asString()).isEqualTo("填写能接收短信的号码");
    assertThat(tree.at("/form/basic/mobile/placeholder").asString()).isEqualTo("11位");
    assertThat(tree.at("/form/social-card/cardCity/default").asString()).isEqualTo("510100");
    assertThat(tree.at("/form/grant").propertyNames().iterator().next())
        .isEqualTo("grantBankAccount");
    assertThat(leaf(applied, "/form/basic/mobile/help").origin()).isEqualTo(Origin.CITY);
    assertThat(leaf(applied, "/form/basic/mobile/title").permission()).isEqualTo(Permission.LOCKED);
    assertThat(refused("{op: help, field: nothing, text: 无}"))
        .containsExactly("/operations/0/field unknown-field");
    assertThat(refused("{op: order, block: grant, fields: [mobile]}"))
        .containsExactly("/operations/0/fields/0 unknown-field");
  }

  @Test
  void codeListsTakeNewCodesOnly() {
    Applied applied =
        city(
            "{op: code-list-entries, codeList: card-bank, entries: [{code: a, text: 甲银行}, {code: b, text: 乙银行}]}");
    assertThat(leaf(applied, "/codeLists/card-bank/entries/a").permission())
        .isEqualTo(Permission.APPEND);

    assertThat(
            refused(
                "{op: code-list-entries, codeList: card-bank, entries: [{code: a, text: 甲银行}]}",
                "{op: code-list-entries, codeList: card-bank, entries: [{code: a, text: 另一家}]}"))
        .containsExactly("/operations/1/entries/0/code code-taken");
  }

  @Test
  void aLocalItemBringsItsFieldsAndMaterials() {
    Applied applied = city(LOCAL_ITEM.formatted("local-card", "3", "[desk]", "local-photo"));

    assertThat(told(applied.city())).isEmpty();
    Matter matter = applied.effective().matter();
    assertThat(item(applied, "local-card").local()).isTrue();
    assertThat(item(applied, "local-card").fields()).containsExactly("name", "localReason");
    assertThat(matter.applicantTypes())
        .filteredOn(each -> each.items().contains("local-card"))
        .singleElement()
        .satisfies(each -> assertThat(each.materials()).contains("local-photo"));
    assertThat(matter.materials())
        .filteredOn(each -> each.id().equals("local-photo"))
        .singleElement()
        .satisfies(each -> assertThat(each.sharedTo()).containsExactly("local-card"))
        .satisfies(each -> assertThat(each.when()).isNotNull());
    Selection selected = new Selection("demobilized-officer", java.util.Set.of("local-card"));
    assertThat(ProvinceFiles.forms().compose(plan(applied), selected).fields())
        .contains("localReason");
    assertThat(leaf(applied, "/items/local-card/name").origin()).isEqualTo(Origin.CITY);
    assertThat(leaf(applied, "/items/veteran-report/name").origin()).isEqualTo(Origin.PROVINCE);
  }

  @Test
  void aLocalItemKeepsToItsBounds() {
    assertThat(refused(LOCAL_ITEM.formatted("other-card", "8", "[exchange, desk]", "photo")))
        .contains(
            "/operations/0/item/id local-id",
            "/operations/0/item/limit local-item-limit",
            "/operations/0/item/routes local-item-contract",
            "/operations/0/materials/0/id local-id");
  }

  @Test
  void sessionsAndRemindersMakeSense() {
    Applied applied =
        city(
            "{op: joint-session, id: autumn, name: 退役季, place: '', from: 2026-12-01, to: 2026-12-31, items: [veteran-report]}",
            "{op: reminders, blue: 3, yellow: 1}");
    assertThat(told(applied.city())).isEmpty();
    assertThat(applied.effective().settings().sessions()).hasSize(1);

    assertThat(
            refused(
                "{op: joint-session, id: a, name: 甲, place: '', from: 2026-12-31, to: 2026-12-01, items: [social-security-card, none]}"))
        .contains("/operations/0/to session-ends-before", "/operations/0/items/1 unknown-item");
    assertThat(refused("{op: reminders, blue: 1, yellow: 2}"))
        .containsExactly("/operations/0/blue reminders-crossed");
  }

  @Test
  void contactsAreADivisionsOwn() {
    Overlay ofCity =
        overlay(
            "510100",
            "{op: contact, division: '510107', unit: u/1, name: 窗口负责人, phone: 028-1234}",
            "{op: contact, division: '510107', unit: u/1, item: veteran-report, name: 报到联络员, phone: '1', remark: 上班时间}");
    Applied applied =
        APPLYING.apply(
            PROVINCE,
            ofCity,
            overlay(
                "510107",
                "{op: contact, division: '510107', unit: u/1, name: 值班室, phone: '(028) 2'}"));

    assertThat(told(applied.city())).isEmpty();
    assertThat(told(applied.county())).isEmpty();
    assertThat(applied.effective().settings().contacts())
        .extracting(each -> each.item() + " " + each.name() + " " + each.phone())
        .containsExactlyInAnyOrder("null 值班室 (028) 2", "veteran-report 报到联络员 1");
    assertThat(leaf(applied, "/contacts/u_1/-/phone").origin()).isEqualTo(Origin.COUNTY);
    assertThat(leaf(applied, "/contacts/u_1/veteran-report/name").origin()).isEqualTo(Origin.CITY);
    assertThat(leaf(applied, "/contacts/u_1/-/name").permission()).isEqualTo(Permission.FREE);

    assertThat(
            refused("{op: contact, division: '510107', unit: u, item: none, name: a, phone: '1'}"))
        .containsExactly("/operations/0/item unknown-item");
    assertThat(refused("{op: contact, division: '510302', unit: u, name: a, phone: '1'}"))
        .containsExactly("/operations/0/division division-outside");
  }

  @Test
  void aContactHasANameAndAPhoneThatCanBeDialled() {
    for (String wrong : List.of("phone: ''", "phone: '--'", "phone: call me", "remark: none")) {
      assertThatThrownBy(() ->
              overlay(
                  "510100", "{op: contact, division: '510107', unit: u, name: a, " + wrong + "}"))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("phone");
    }
    assertThatThrownBy(() ->
            overlay("510100", "{op: contact, division: '510107', unit: u, name: '', phone: '1'}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name");
  }

  private static final String LOCAL_ITEM =
      "{op: local-item, item: {id: %s, code: '20', name: 优待证, department: veterans-affairs, channel: offline,"
          + " limit: %s, routes: %s, route: desk, fields: [name]}, applicantTypes: [demobilized-officer],"
          + " fields: [{block: local-card, key: localReason, schema: {type: string, title: 缘由, x-field: {type: text}}}],"
          + " materials: [{id: %s, name: 相片, category: 拓展, rule: {accept: [image/jpeg], maxBytes: 1000, maxFiles: 1}, online: 电子, counter: 电子}]}";

  private static Applied city(String... operations) {
    return APPLYING.apply(PROVINCE, overlay("510100", operations), null);
  }

  private static List<String> refused(String... operations) {
    Applied applied = city(operations);
    assertThat(applied.city().blocks()).isTrue();
    return told(applied.city());
  }

  private static List<String> told(Problems problems) {
    return problems.list().stream().map(each -> each.pointer() + " " + each.code()).toList();
  }

  private static String codeOf(FormPlan plan, Selection selection, String pointer) {
    return ProvinceFiles.forms()
        .check(plan, selection, json("{\"trainingNeed\": true}"), false)
        .list()
        .stream()
        .filter(each -> each.pointer().equals(pointer))
        .map(Problem::code)
        .findFirst()
        .orElse("nothing");
  }

  static Overlay overlay(String division, String... operations) {
    return Overlays.of(division, operations);
  }

  private static Item item(Applied applied, String id) {
    return applied.effective().matter().items().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Leaf leaf(Applied applied, String pointer) {
    return applied.effective().leaves().stream()
        .filter(each -> each.pointer().equals(pointer))
        .findFirst()
        .orElseThrow();
  }

  private static FormPlan plan(Applied applied) {
    Map<String, CodeList> lists = new java.util.HashMap<>();
    applied.effective().matter().codeLists().forEach(each -> lists.put(each.id(), filled(each)));
    return new FormPlan(
        Json.mapper().writeValueAsString(applied.effective().matter().form()),
        applied.effective().matter().form(),
        lists);
  }

  private static CodeList filled(CodeList list) {
    return list.entries().isEmpty()
        ? new CodeList(
            list.id(), list.name(), list.standard(), List.of(new CodeList.Entry("x", "甲")))
        : list;
  }

  private static JsonNode json(@Nullable String text) {
    return Json.mapper().readTree(text);
  }
}
