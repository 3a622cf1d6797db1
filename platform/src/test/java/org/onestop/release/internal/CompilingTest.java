package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.Matter;
import org.onestop.claim.EffectiveMatter;
import org.onestop.claim.LocalSettings;
import org.onestop.claim.Operation;
import org.onestop.claim.Origin;
import org.onestop.kernel.Json;
import org.onestop.process.ProcessPlan;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedMatter.Counter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class CompilingTest {
  private final Compiled compiled = Compiling.compile(Altered.sound().applied().effective());
  private final ReleasedMatter content = compiled.content();

  @Test
  void equalMattersGiveEqualBytes() {
    assertThat(Compiling.compile(Altered.sound().applied().effective())).isEqualTo(compiled);
    assertThat(compiled.digest()).hasSize(64);
  }

  @Test
  void readingTheBodyGivesTheContentAndItsBytesAgain() {
    ReleasedMatter read = Json.mapper().readValue(compiled.body(), ReleasedMatter.class);

    assertThat(read).isEqualTo(content);
    assertThat(Json.mapper().writeValueAsString(read)).isEqualTo(compiled.body());
  }

  @Test
  void aFormThatIsNotThereIsNotThereWhenReadBack() {
    ReleasedMatter read = Json.mapper().readValue(compiled.body(), ReleasedMatter.class);

    assertThat(read.item("veteran-report").orElseThrow().resultForm()).isNull();
    assertThat(read.stages().getFirst().resultForm()).isNull();
    assertThat(read.item("party-membership-transfer").orElseThrow().resultForm()).isNotNull();
  }

  @Test
  void whatItWasCompiledFromComesBackFromItsJson() {
    EffectiveMatter effective = Province.get().applied("511502").effective();

    Source read = Source.read(Source.of(effective).body());

    assertThat(Compiling.compile(read.effective(effective.edition())))
        .isEqualTo(Compiling.compile(effective));
    assertThat(Source.of(read.effective(effective.edition())).body())
        .isEqualTo(Source.of(effective).body());
  }

  @Test
  void shownItemsStandApartAndAreNeverSelectable() {
    Compiled shown =
        compile(
            Altered.sound()
                .applicantType(
                    "self-employed-soldier",
                    type -> ((ArrayNode) type.path("items")).add("military-pension-transfer")));

    assertThat(content.items()).hasSize(12);
    assertThat(content.shown())
        .extracting(ReleasedItem::id)
        .containsExactly("military-pension-transfer");
    assertThat(shown.content().applicantTypes())
        .allSatisfy(type -> assertThat(type.items()).doesNotContain("military-pension-transfer"));
  }

  @Test
  void whatDoesNotResolveIsLeftOut() {
    ReleasedMatter lean =
        compile(
                Altered.sound()
                    .item(
                        "social-security-card",
                        item ->
                            item.putArray("dependsOn")
                                .add("military-pension-transfer")
                                .add("lottery"))
                    .applicantType(
                        "demobilized-officer",
                        type -> {
                          ((ArrayNode) type.path("items")).add("lottery");
                          ((ArrayNode) type.path("materials")).add("tooth");
                        }))
            .content();

    assertThat(lean.item("social-security-card").orElseThrow().dependsOn()).isEmpty();
    ReleasedApplicantType type = lean.applicantType("demobilized-officer").orElseThrow();
    assertThat(type.items()).doesNotContain("lottery");
    assertThat(type.materials()).doesNotContain("tooth");
  }

  @Test
  void thePlanSaysStagesAndWhoWaitsForWhomByPosition() {
    ProcessPlan plan = Compiling.plan(content);

    assertThat(plan.stages()).isEqualTo(4);
    assertThat(plan.dependencies())
        .containsExactly(
            Set.of(), Set.of(), Set.of(), Set.of(0), Set.of(3), Set.of(), Set.of(), Set.of(),
            Set.of(), Set.of(8), Set.of(0), Set.of(0));
  }

  @Test
  void theFormsIdChangesWithTheFormAndWithNothingElse() {
    String id = content.form().id();

    assertThat(
            compile(Altered.sound().with(matter -> matter.put("limit", 6))).content().form().id())
        .isEqualTo(id);
    assertThat(
            compile(Altered.sound().field("basic", "name", field -> field.put("maxLength", 40)))
                .content()
                .form()
                .id())
        .isNotEqualTo(id);
    assertThat(
            compile(Altered.sound().codeList("card-bank", list -> list.putArray("entries")))
                .content()
                .form()
                .id())
        .isNotEqualTo(id);
  }

  @Test
  void localSettingsReachTheReleased() {
    Operation.Counter city = new Operation.Counter("510100", "市窗口", "路1号", "1", "", null);
    Operation.Counter county = new Operation.Counter("510107", "区/窗口", "", "", "9点", null);
    LocalSettings settings =
        new LocalSettings(
            List.of(city, county),
            Map.of("510100", "工作日", "510107", "不用"),
            Map.of("veteran-report", Map.of("510107", "unit-7")),
            Map.of(
                "reserve-registration",
                new Operation.Delegation("reserve-registration", "服务中心", null, null)),
            List.of(
                new Operation.JointSession(
                    "season",
                    "集中办公",
                    "大厅",
                    "2026-12-01",
                    "2026-12-31",
                    List.of("veteran-report"),
                    null)),
            new Operation.Reminders(3, 2, null),
            List.of(
                new Operation.Contact("510107", "unit-7", null, "窗口负责人", "028-1", "上班时间", null),
                new Operation.Contact(
                    "510107", "unit-7", "veteran-report", "报到联络员", "028-2", null, null)));
    EffectiveMatter sound = Altered.sound().applied().effective();
    ReleasedMatter released =
        Compiling.compile(
                new EffectiveMatter(
                    sound.edition(),
                    sound.matter(),
                    settings,
                    Map.of(
                        "/counters/510107-区_窗口",
                        Origin.COUNTY,
                        "/counters/510100-市窗口",
                        Origin.CITY)))
            .content();

    assertThat(released.counters())
        .containsExactly(
            new Counter("510107", "区/窗口", "", "", "9点"),
            new Counter("510100", "市窗口", "路1号", "1", "工作日"));
    assertThat(released.item("veteran-report").orElseThrow().units())
        .containsExactly(Map.entry("510107", "unit-7"));
    assertThat(released.item("reserve-registration").orElseThrow().delegatedTo()).isEqualTo("服务中心");
    assertThat(released.item("veteran-report").orElseThrow().delegatedTo()).isNull();
    assertThat(released.sessions()).extracting(each -> each.id()).containsExactly("season");
    assertThat(released.reminders()).isEqualTo(new ReleasedMatter.Reminders(3, 2));
    assertThat(released.contact("unit-7", "veteran-report").orElseThrow().name())
        .isEqualTo("报到联络员");
    assertThat(released.contact("unit-7", "resident-id-card").orElseThrow().name())
        .as("the unit's own")
        .isEqualTo("窗口负责人");
    assertThat(released.contact("unit-7", null).orElseThrow().phone()).isEqualTo("028-1");
    assertThat(released.contact("unit-8", "veteran-report")).isEmpty();
    assertThat(
            Json.mapper()
                .readValue(Json.mapper().writeValueAsString(released), ReleasedMatter.class))
        .isEqualTo(released);
  }

  @Test
  void reliefAndContractsAreReleased() {
    assertThat(content.material("discharge-certificate").orElseThrow().relieved()).isTrue();
    assertThat(content.contract("public-security-hukou").orElseThrow().active()).hasSize(17);
    assertThat(content.departments()).containsEntry("armed-forces", "人武部门");
    assertThat(content.lead()).isEqualTo("veterans-affairs");
  }

  @Test
  void whatAGuideNeedsIsReleased() {
    Matter matter = Province.get().edition();

    assertThat(content.summary()).isEqualTo(matter.summary());
    assertThat(content.eligibility()).isEqualTo(matter.eligibility());
    assertThat(content.basis()).isEqualTo(matter.sources().get(""));
    assertThat(content.item("resident-id-card").orElseThrow().basis()).isEqualTo("正文三(三)；附件3 三(三)");
    assertThat(content.guidance()).isEqualTo(matter.guidance());
  }

  @Test
  void aReleaseWithoutContactsIsWrittenAsItWasBeforeThereWereAny() {
    assertThat(content.contacts()).isEmpty();
    assertThat(compiled.body()).doesNotContain("\"contacts\"");
  }

  /** Releases of old do with being without what was added later, and keep their digest. */
  @Test
  void aReleaseWithoutGuidanceIsReadAndWrittenAsItWas() {
    ObjectNode old = (ObjectNode) Json.mapper().readTree(compiled.body());
    old.remove(List.of("summary", "eligibility", "basis", "guidance"));
    old.path("items").forEach(each -> ((ObjectNode) each).remove("basis"));
    old.path("shown").forEach(each -> ((ObjectNode) each).remove("basis"));
    String body = Json.mapper().writeValueAsString(old);

    ReleasedMatter read = Json.mapper().readValue(body, ReleasedMatter.class);

    assertThat(read.guiding()).isEmpty();
    assertThat(read.summary()).isNull();
    assertThat(read.items()).allMatch(each -> each.basis() == null);
    assertThat(Json.mapper().writeValueAsString(read)).isEqualTo(body);
  }

  private static Compiled compile(Altered altered) {
    return Compiling.compile(altered.applied().effective());
  }
}
