package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onestop.document.TemplateChecks;
import org.onestop.exchange.Contract;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.release.FlowChart;
import org.onestop.release.FlowChart.Box;
import org.onestop.release.Guide;
import org.onestop.release.Release;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedStage;

/** Whatever a release says to people stands in its guides, for every pilot and applicant type. */
class GuidesTest {
  private static final Province PROVINCE = Province.get();
  private static final Pattern CODES = Pattern.compile("guide\\.[a-z]|[a-z]+-[a-z]+-[a-z]+|null");
  private final GeneratedGuides guides =
      new GeneratedGuides(new NoPapers(), PROVINCE.divisions(), PROVINCE.units(), new Texts());

  static Stream<String> divisions() {
    return PROVINCE.overlays().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("divisions")
  void tellsApplicantsEverythingThatConcernsThem(String division) {
    Release release = release(division);
    ReleasedMatter matter = release.content();
    for (ReleasedApplicantType type : matter.applicantTypes()) {
      Guide guide = guides.forApplicants(release, division, type.id(), Texts.CHINESE);
      String told = told(guide);

      assertThat(told).contains(matter.name(), type.name(), matter.limit() + "个工作日");
      for (ReleasedItem each : matter.items()) {
        if (type.items().contains(each.id())) {
          assertThat(told).contains(each.name(), each.limit() + "个工作日");
          assertThat(told).contains(matter.departments().get(each.department()));
          contains(told, each.limitNote(), each.basis(), each.delegatedTo());
          each.followUps().forEach(of -> assertThat(told).contains(of.name()));
          each.carried().forEach(of -> assertThat(told).contains(of.name()));
          each.dependsOn().forEach(of -> assertThat(told).contains(name(matter, of)));
        }
      }
      for (ReleasedMaterial each : matter.materials()) {
        if (type.materials().contains(each.id())) {
          assertThat(told).contains(each.name(), each.purpose());
          if (each.relieved()) {
            assertThat(told).contains("免提交");
            contains(told, each.certificate());
          } else {
            assertThat(told)
                .contains(each.online(), each.counter(), each.copies() + "份", each.submitWhen());
          }
        }
      }
      matter.stages().forEach(each -> contains(told, each.name(), each.note()));
      contains(told, matter.summary(), matter.eligibility(), matter.basis());
      contains(told, matter.notices().get("counting"), matter.notices().get("postage"));
      assertThat(CODES.matcher(told).find()).as(told).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("divisions")
  void tellsStaffWhoHandlesWhatAndWhatTheySee(String division) {
    Release release = release(division);
    ReleasedMatter matter = release.content();

    String told = told(guides.forStaff(release, division, Texts.CHINESE));

    for (ReleasedStage each : matter.stages()) {
      assertThat(told).contains(each.name());
    }
    for (ReleasedItem each : matter.items()) {
      assertThat(told).contains(each.name(), each.limit() + "个工作日");
      each.units().values().forEach(unit -> assertThat(told).contains(name(unit)));
      contains(told, each.limitNote(), each.delegatedTo());
      if (each.contract() != null) {
        assertThat(told).contains(sees(matter, each));
      }
    }
    matter.materials().forEach(each -> assertThat(told).contains(each.name(), each.purpose()));
    assertThat(CODES.matcher(told).find()).as(told).isFalse();
  }

  @ParameterizedTest
  @MethodSource("divisions")
  void everyConditionIsSaidInWords(String division) {
    Release release = release(division);
    ReleasedMatter matter = release.content();
    ConditionWords words = new GuideWords(new Texts(), Texts.CHINESE, matter).conditions();
    for (ReleasedApplicantType type : matter.applicantTypes()) {
      String told = told(guides.forApplicants(release, division, type.id(), Texts.CHINESE));
      matter.items().stream()
          .filter(each -> type.items().contains(each.id()))
          .forEach(each -> {
            assertThat(told).contains(words.of(each.condition()));
            each.carried().forEach(of -> assertThat(told).contains(words.of(of.when())));
          });
      matter.materials().stream()
          .filter(each -> type.materials().contains(each.id()))
          .forEach(each -> assertThat(told).contains(words.of(each.when())));
    }
  }

  @ParameterizedTest
  @MethodSource("divisions")
  void theChartHoldsEveryStepOnceAndNothingCoversAnother(String division) {
    ReleasedMatter matter = release(division).content();
    GuideWords words = new GuideWords(new Texts(), Texts.CHINESE, matter);

    FlowChart chart = FlowLayout.of(words, matter.stages(), matter.items());

    assertThat(chart.boxes()).hasSize(matter.stages().size() + matter.items().size() + 1);
    for (Box one : chart.boxes()) {
      assertThat(one.left() + one.width()).isLessThanOrEqualTo(chart.width());
      assertThat(one.top() + one.height()).isLessThanOrEqualTo(chart.height());
      for (Box other : chart.boxes()) {
        assertThat(one.equals(other) || apart(one, other)).as(one + " " + other).isTrue();
      }
    }
  }

  @Test
  void pagesAreWellFormedInBothLanguagesAndActOnNothing() throws Exception {
    Release release = release("510100");
    for (Locale language : List.of(Texts.CHINESE, Locale.ENGLISH)) {
      Guide guide = guides.forApplicants(release, "510107", "self-employed-soldier", language);
      String page = guides.page(guide, language);

      TemplateChecks.parse(page.substring(page.indexOf("<html")));
      TemplateChecks.parse(GuidePage.of(guide, language, true));
      assertThat(page).contains("<svg").doesNotContain("<script", "style=\"", "guide.");
    }
  }

  @Test
  void whatPeopleTypedStaysText() {
    Guide guide =
        new Guide(
            "<script>",
            "${1+1} {{x}}",
            List.of(
                new Guide.Section(
                    "a",
                    "\"'<&",
                    List.of(new Guide.Lines(false, List.of(Guide.Text.of("</li><img>\u0000")))))));

    assertThat(guides.page(guide, Texts.CHINESE))
        .contains("&lt;script&gt;", "${1+1} {{x}}", "&lt;/li&gt;&lt;img&gt;</span>")
        .doesNotContain("<script>", "<img>");
  }

  @Test
  void thereIsNoGuideForAnApplicantTypeThatNobodyReleased() {
    assertThatThrownBy(
            () -> guides.forApplicants(release("510100"), "510107", "nobody", Texts.CHINESE))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(Fault.Kind.NOT_FOUND);
              assertThat(fault.code()).isEqualTo("guide-applicant-type-unknown");
            });
  }

  @Test
  void aCountySeesItsOwnCounterAndWhatIsMissingThere() {
    String told =
        told(
            guides.forApplicants(
                release("510100"), "510107", "demobilized-officer", Texts.CHINESE));

    assertThat(told).contains("武侯区退役军人服务中心").doesNotContain("锦江区");
    assertThat(told).contains("地址和电话待当地填写");
  }

  private static Release release(String division) {
    ReleasedMatter content = Compiling.compile(PROVINCE.applied(division).effective()).content();
    return new Release("r", division, 1, "1.0.0", "0123456789abcdef", "d", Instant.EPOCH, content);
  }

  private static boolean apart(Box one, Box other) {
    return one.left() + one.width() <= other.left()
        || other.left() + other.width() <= one.left()
        || one.top() + one.height() <= other.top()
        || other.top() + other.height() <= one.top();
  }

  private static String name(ReleasedMatter matter, String item) {
    return matter.item(item).orElseThrow().name();
  }

  private static String name(String unit) {
    return PROVINCE.units().find(unit).orElseThrow().name();
  }

  private static List<String> sees(ReleasedMatter matter, ReleasedItem item) {
    return matter.contract(String.valueOf(item.contract())).orElseThrow().active().stream()
        .map(Contract.Field::label)
        .toList();
  }

  private static void contains(String told, @org.jspecify.annotations.Nullable String... texts) {
    for (String each : texts) {
      if (each != null) {
        assertThat(told).contains(each);
      }
    }
  }

  private static String told(Guide guide) {
    List<String> told = new ArrayList<>(List.of(guide.title(), guide.subtitle()));
    for (Guide.Section section : guide.sections()) {
      told.add(section.heading());
      section.blocks().forEach(each -> tell(each, told));
    }
    return String.join("\n", told);
  }

  private static void tell(Guide.Block block, List<String> told) {
    switch (block) {
      case Guide.Facts facts ->
          facts
              .facts()
              .forEach(each -> {
                told.add(each.name());
                tell(each.said(), told);
              });
      case Guide.Lines lines -> lines.lines().forEach(each -> tell(each, told));
      case Guide.Table table -> {
        told.addAll(table.columns());
        table.rows().forEach(row -> row.forEach(each -> tell(each, told)));
      }
      case Guide.Chart chart -> told.add(chart.told());
    }
  }

  private static void tell(Guide.Text text, List<String> told) {
    told.add(text.text());
    told.addAll(text.remarks());
  }
}
