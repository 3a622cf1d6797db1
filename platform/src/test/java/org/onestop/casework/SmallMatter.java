package org.onestop.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.document.DocumentTemplate;
import org.onestop.exchange.Contract;
import org.onestop.form.Condition;
import org.onestop.form.FormBlock;
import org.onestop.form.FormPlan;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Json;
import org.onestop.material.MaterialRule;
import org.onestop.process.CaseProcess;
import org.onestop.process.ProcessPlan;
import org.onestop.release.Release;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedStage;
import tools.jackson.databind.JsonNode;

/**
 * A matter for tests: moving house. A report at the counter, then the household at the police, then
 * the card there; the insurance beside them. Two stages behind a preview.
 */
public final class SmallMatter {
  public static final String ID = "moving";
  public static final String REPORT = "report";
  public static final String HOUSEHOLD = "household";
  public static final String CARD = "card";
  public static final String INSURANCE = "insurance";
  public static final String TYPE = "resident";
  private static final JsonNode FILE = read();

  private final String division;
  private String householdRoute = "desk";
  private String insuranceRoute = "desk";
  private List<String> insuranceBehind = List.of();
  private int limit = 7;
  private List<ReleasedMatter.Contact> contacts = List.of();
  private List<ReleasedMatter.JointSession> seasons = List.of();

  private SmallMatter(String division) {
    this.division = division;
  }

  public static SmallMatter of(String division) {
    return new SmallMatter(division);
  }

  public SmallMatter pushed() {
    householdRoute = "exchange";
    return this;
  }

  /** The insurance is told by a push, too, and of what the police issue. */
  public SmallMatter allPushed() {
    insuranceRoute = "exchange";
    return pushed();
  }

  /** The insurance waits for the household. */
  public SmallMatter insuranceLast() {
    insuranceBehind = List.of(HOUSEHOLD);
    return this;
  }

  /** A season of joint sessions for these items. */
  public SmallMatter season(String id, String from, String to, String... items) {
    seasons =
        List.of(new ReleasedMatter.JointSession(id, "迁居季集中办公", "政务大厅", from, to, List.of(items)));
    return this;
  }

  public SmallMatter within(int days) {
    limit = days;
    return this;
  }

  public Release release(CaseProcess process) {
    ReleasedMatter content = content();
    String definition =
        process.deploy(
            new ProcessPlan(
                3,
                List.of(
                    Set.of(),
                    Set.of(0),
                    Set.of(1),
                    insuranceBehind.isEmpty() ? Set.of() : Set.of(1))));
    return new Release(
        Ids.next(),
        division,
        1,
        "1.0.0",
        "0".repeat(64),
        definition,
        AdjustableClock.MONDAY,
        content);
  }

  public SmallMatter calling(ReleasedMatter.Contact... people) {
    contacts = List.of(people);
    return this;
  }

  /** Without a process. */
  public ReleasedMatter content() {
    return new ReleasedMatter(
        ID,
        "迁居一件事",
        "counter-office",
        limit,
        List.of("portal", "kiosk", "counter"),
        List.of(
            new ReleasedApplicantType(
                TYPE,
                "01",
                "居民",
                List.of(REPORT, HOUSEHOLD, CARD, INSURANCE),
                List.of(),
                List.of("id-card", "photo", "form"),
                null)),
        stages(),
        items(),
        List.of(item("pension", "insurance", "display-only", List.of(), "desk", null, null)),
        materials(),
        new FormPlan(
            "moving-1",
            List.of(new FormBlock("all", FILE.path("schema"), FILE.path("uischema"))),
            Map.of()),
        contracts(),
        Map.of("counter-office", "综合窗口", "police", "公安局", "insurance", "社保局"),
        Map.of(
            "correction", "现一次性告知需要补正的内容。",
            "acceptance", "现予受理。",
            "refusal", "现决定不予受理。",
            "remedies", "可以依法申请行政复议。",
            "closing", "已全部办结。"),
        documents(),
        List.of(),
        seasons,
        new ReleasedMatter.Reminders(2, 1),
        null,
        null,
        null,
        null,
        contacts);
  }

  private static List<ReleasedStage> stages() {
    List<String> all = List.of("accept", "correct", "refuse");
    return List.of(
        new ReleasedStage("preview", "预审", "submitted", 5, false, false, all, null, null),
        new ReleasedStage(
            "file", "待档案", "awaiting-file", null, false, false, List.of("accept"), null, null),
        new ReleasedStage("acceptance", "受理", "awaiting-file", null, true, true, all, null, null));
  }

  private List<ReleasedItem> items() {
    List<ReleasedItem> items = new ArrayList<>();
    items.add(item(REPORT, "counter-office", "online", List.of(), "desk", null, null));
    items.add(
        item(
            HOUSEHOLD,
            "police",
            "online",
            List.of(REPORT),
            householdRoute,
            "police-household",
            "hukou"));
    items.add(item(CARD, "police", "offline", List.of(HOUSEHOLD), "desk", null, "hukou"));
    items.add(
        item(
            INSURANCE,
            "insurance",
            "online",
            insuranceBehind,
            insuranceRoute,
            "insurance-registration",
            "insured"));
    return items;
  }

  private static ReleasedItem item(
      String id,
      String department,
      String channel,
      List<String> dependsOn,
      String route,
      @Nullable String contract,
      @Nullable String routeBy) {
    return new ReleasedItem(
        id,
        "20",
        "事项" + id,
        "表" + id,
        department,
        channel,
        3,
        null,
        dependsOn,
        null,
        route,
        contract,
        List.of("name", "mobile"),
        routeBy,
        id.equals(REPORT) ? FILE.path("resultForm") : null,
        id.equals(CARD) ? List.of(new ReleasedItem.FollowUp("card-making", "制证")) : List.of(),
        id.equals(HOUSEHOLD) ? List.of(new ReleasedItem.CarriedMaterial("户口簿", null)) : List.of(),
        Map.of(),
        null,
        null,
        false,
        null);
  }

  private static List<ReleasedMaterial> materials() {
    MaterialRule picture = new MaterialRule(List.of("image/png"), 0, 1_000_000, 2, false);
    Condition withCard = new Condition(null, null, null, List.of(CARD), null, null, null);
    return List.of(
        material("form", "登记表", true, null, false, picture, List.of()),
        material("id-card", "身份证", false, null, true, picture, List.of(INSURANCE)),
        material("photo", "照片", false, withCard, true, picture, List.of(CARD)));
  }

  private static ReleasedMaterial material(
      String id,
      String name,
      boolean generated,
      @Nullable Condition when,
      boolean required,
      MaterialRule rule,
      List<String> sharedTo) {
    return new ReleasedMaterial(
        id, name, "公共", generated, when, required, false, null, rule, "扫描件", "复印件", 1, "申请时", "测试",
        sharedTo, false);
  }

  private static List<Contract> contracts() {
    return List.of(
        new Contract(
            "police-household",
            1,
            "police",
            "人口系统",
            HOUSEHOLD,
            List.of(HOUSEHOLD, CARD),
            List.of(
                new Contract.Field("name", "姓名"),
                new Contract.Field("idNo", "公民身份号码"),
                new Contract.Field("hukou", "拟落户所在地")),
            List.of(),
            List.of(new Contract.Field("mobile", "联系电话")),
            false,
            List.of()),
        new Contract(
            "insurance-registration",
            1,
            "insurance",
            "社保系统",
            INSURANCE,
            List.of(INSURANCE),
            List.of(new Contract.Field("name", "姓名"), new Contract.Field("wage", "工资")),
            List.of("id-card"),
            List.of(),
            false,
            List.of(new Contract.Supplement(HOUSEHOLD, "voucher", "居民户口簿电子凭证"))));
  }

  private static List<DocumentTemplate> documents() {
    List<DocumentTemplate> documents = new ArrayList<>();
    documents.add(
        template(
            "form",
            "登记表",
            "<p>{{fields.name}} {{fields.idNo}}</p>"
                + "{{#items}}<p>{{#selected}}√{{/selected}}{{label}}</p>{{/items}}"));
    documents.add(
        template(
            "correction-notice",
            "一次性告知书",
            "<p>{{number}} {{applicant}}</p>"
                + "{{#findings}}<p>{{no}} {{subject}} {{text}}</p>{{/findings}}"));
    documents.add(
        template(
            "acceptance-notice",
            "受理通知书",
            "<p>{{number}} {{wording}} {{dueDate}}</p>"
                + "{{#items}}<p>{{name}} {{unit}} {{limit}}</p>{{/items}}"));
    documents.add(
        template("refusal-notice", "不予受理通知书", "<p>{{number}} {{reason}} {{remedies}}</p>"));
    documents.add(
        template(
            "closing-notice",
            "办结通知书",
            "<p>{{number}} {{workingDays}}</p>{{#items}}<p>{{name}} {{result}}</p>{{/items}}"));
    return documents;
  }

  private static DocumentTemplate template(String id, String name, String body) {
    return new DocumentTemplate(
        id,
        name,
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><title>"
            + name
            + "</title></head><body>"
            + body
            + "</body></html>");
  }

  private static JsonNode read() {
    try (InputStream file = SmallMatter.class.getResourceAsStream("moving.json")) {
      return Json.mapper().readTree(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
