package org.onestop.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.catalog.ProvinceFiles.EDITION;
import static org.onestop.catalog.ProvinceFiles.copy;
import static org.onestop.catalog.ProvinceFiles.told;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.CatalogReading;
import org.onestop.catalog.Matter;
import org.onestop.catalog.MatterTree;
import org.onestop.catalog.Policy;
import org.onestop.catalog.PolicyRule;
import org.onestop.catalog.ProvinceFiles;
import org.onestop.kernel.Json;

/** Guidance as a file of an edition: what it may name, and that it may be absent. */
class GuidanceFileTest {
  private static final String FILE = EDITION + "guidance.yaml";

  @Test
  void aMatterWithoutGuidanceSaysNothingOfItAndIsStoredAsBefore() {
    ProvinceFiles files = copy().remove(FILE);
    files.replace(EDITION + "assumptions.yaml", "paths: [/guidance]", "paths: [/items]");
    files.replace(EDITION + "resolutions.yaml", ", /guidance/questions/leaving", "");

    CatalogReading reading = files.read();

    assertThat(told(reading)).isEmpty();
    Matter matter = reading.editions().getFirst();
    assertThat(matter.guiding()).isEmpty();
    assertThat(Editions.text(matter)).doesNotContain("\"guidance\":");
    assertThat(EditionWriter.write(matter).has(FILE)).isFalse();
  }

  @Test
  void isWrittenWithItsSourceAndWithEveryAnswerAsItIs() {
    Matter matter = ProvinceFiles.matter();
    ProvinceFiles files =
        copy()
            .replace(
                FILE,
                "      - id: not-now\n",
                "      - id: not-now\n        answers: {trainingNeed: false}\n");

    CatalogFiles written = EditionWriter.write(files.read().editions().getFirst());

    String text = new String(written.bytes(FILE).orElseThrow(), StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("source: " + matter.sources().get("/guidance"))
        .contains("politicalStatus: \"01\"", "trainingNeed: true", "trainingNeed: false")
        .doesNotContain("answers: {}", "several: false");
  }

  @Test
  void isLockedForDivisionsAndAddressedById() {
    Matter matter = ProvinceFiles.matter();

    assertThat(
            MatterTree.leads(
                MatterTree.of(matter), "/guidance/questions/political/options/none/text"))
        .isTrue();
    assertThat(new Policy(matter.policy()).of("/guidance/questions/political/text", true))
        .isEqualTo(PolicyRule.Permission.LOCKED);
  }

  @Test
  void namesOnlyWhatExists() {
    ProvinceFiles files = copy();
    files.replace(FILE, "applicantType: demobilized-officer", "applicantType: sailor");
    files.replace(
        FILE, "items: [youth-league-transfer]", "items: [lottery, military-pension-transfer]");
    files.replace(FILE, "politicalStatus: \"13\"", "politicalStatus: \"99\"");
    files.replace(FILE, "trainingNeed: true", "trainingNeed: \"yes\", shoeSize: \"42\", name: 某");
    files.replace(FILE, "in: [self-employed]}", "in: [self-employed, volunteer]}");

    assertThat(told(files.read()))
        .containsExactlyInAnyOrder(
            FILE + "#/questions/0/options/2/applicantType unknown-applicant-type",
            FILE + "#/questions/2/options/2/items/0 unknown-item",
            FILE + "#/questions/2/options/2/items/1 item-shown-only",
            FILE + "#/questions/2/options/3/answers/politicalStatus/0 unknown-code",
            FILE + "#/questions/7/when/in/1 unknown-option",
            FILE + "#/questions/7/options/0/answers/trainingNeed guidance-answer-unfit",
            FILE + "#/questions/7/options/0/answers/shoeSize unknown-field",
            FILE + "#/questions/7/options/0/answers/name guidance-answer-unfit");
  }

  @Test
  void looksBackOnlyAndSaysEachThingOnce() {
    ProvinceFiles files = copy();
    files.replace(
        FILE,
        "  - id: settled\n",
        "  - id: settled\n    when: {question: training, in: [needed]}\n");
    files.replace(FILE, "  - id: medical\n", "  - id: leaving\n");
    files.replace(FILE, "- id: probationary-member", "- id: party-member");
    files.replace(
        FILE,
        "when: {question: leaving, in: [self-employed]}",
        "when: {question: nobody, in: [self-employed]}");

    assertThat(told(files.read()))
        .containsExactlyInAnyOrder(
            FILE + "#/questions/1/when/question question-not-earlier",
            FILE + "#/questions/2/options/1 duplicate-id",
            FILE + "#/questions/6 duplicate-id",
            FILE + "#/questions/7/when/question unknown-question");
  }

  @Test
  void anOptionThatStopsDoesNothingElseAndOneOfSeveralDecidesNothing() {
    ProvinceFiles files = copy();
    files.replace(
        FILE, "        text: 不在四川\n", "        text: 不在四川\n        answers: {sex: \"1\"}\n");
    files.replace(
        FILE,
        "        text: 把部队的医疗保险转到地方\n",
        "        text: 把部队的医疗保险转到地方\n        applicantType: demobilized-officer\n");

    assertThat(told(files.read()))
        .containsExactlyInAnyOrder(
            FILE + "#/questions/1/options/1/stop guidance-stop-leads",
            FILE + "#/questions/6/options/1 guidance-several-decide");
  }

  @Test
  void leadsToEveryTypeAndItem() {
    ProvinceFiles files = copy();
    files.replace(
        FILE, "applicantType: demobilized-officer", "applicantType: assigned-work-soldier");
    files.replace(FILE, "answers: {politicalStatus: \"03\"}", "answers: {politicalStatus: \"12\"}");

    assertThat(files.read().problems().list())
        .extracting(each -> each.pointer() + " " + each.code() + " " + each.arguments())
        .containsExactlyInAnyOrder(
            FILE + "#/questions guidance-type-never-told [demobilized-officer]",
            FILE + "#/questions guidance-item-never-selected [youth-league-transfer]");
    assertThat(files.read().editions()).isEmpty();
  }

  @Test
  void itsGrammarIsClosed() {
    ProvinceFiles files = copy();
    files.put(
        FILE,
        """
        source: s
        always: a
        local: b
        questions:
          - id: q
            text: q
            if: "${1}"
            options:
              - {id: o, text: o, items: [veteran-report]}
              - {id: p, text: p, answers: {sex: 1}}
              - {id: r, text: r, reason: why}
        """);

    assertThat(told(files.read()))
        .containsExactlyInAnyOrder(
            FILE + "#/questions/0 grammar-additionalProperties",
            FILE + "#/questions/0/options/0 grammar-dependentRequired",
            FILE + "#/questions/0/options/1/answers/sex grammar-type",
            FILE + "#/questions/0/options/2 grammar-dependentRequired");
  }

  @Test
  void comesBackFromStoredJson() {
    Matter matter = ProvinceFiles.matter();

    Matter again = Json.mapper().readValue(Editions.text(matter), Matter.class);

    assertThat(again.guidance()).isNotNull().isEqualTo(matter.guidance());
  }
}
