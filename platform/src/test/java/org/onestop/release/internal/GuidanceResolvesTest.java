package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.onestop.form.Guided;
import org.onestop.release.ReleasedMatter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class GuidanceResolvesTest {
  private final GuidanceResolves guidance = new GuidanceResolves();

  @Test
  void findsNothingWhereEverythingIsReached() {
    assertThat(Altered.sound().findings(guidance)).isEmpty();
  }

  @Test
  void findsNothingWhereThereIsNone() {
    assertThat(Altered.sound().with(matter -> matter.remove("guidance")).findings(guidance))
        .isEmpty();
  }

  @Test
  void refusesWhatIsNamedAndNotThere() {
    Altered altered =
        Altered.sound()
            .with(option("leaving", "demobilized", each -> each.put("applicantType", "sailor")))
            .with(option("medical", "enroll", each -> each.putArray("items").add("lottery")))
            .with(
                option(
                    "political",
                    "none",
                    each ->
                        each.putObject("answers").put("politicalStatus", "99").put("mood", "1")));

    assertThat(altered.findings(guidance))
        .containsExactlyInAnyOrder(
            "/guidance/questions/leaving/options/demobilized/applicantType"
                + " unresolved-applicant-type",
            "/guidance/questions/medical/options/enroll/items unresolved-item",
            "/guidance/questions/political/options/none/answers/politicalStatus"
                + " guidance-code-unknown",
            "/guidance/questions/political/options/none/answers/mood unresolved-field");
  }

  @Test
  void refusesTypesAndItemsThatNobodyGetsTo() {
    Altered altered =
        Altered.sound()
            .with(
                option(
                    "leaving",
                    "demobilized",
                    each -> each.put("applicantType", "assigned-work-soldier")))
            .with(option("training", "needed", each -> each.putArray("items")));

    assertThat(altered.findings(guidance))
        .containsExactly("/guidance/questions guidance-type-never-told");
    assertThat(altered.problems(guidance).getFirst().arguments()).containsExactly("复员军官");
    assertThat(
            Altered.sound()
                .with(
                    option(
                        "household",
                        "register",
                        each -> each.putArray("items").add("resident-id-card")))
                .item(
                    "household-registration",
                    item -> item.putObject("condition").put("field", "sex").putArray("in").add("1"))
                .problems(guidance))
        .singleElement()
        .satisfies(each -> assertThat(each.arguments()).containsExactly("户口登记（退役军人恢复户口）"));
  }

  /** 绵阳市 has an item of its own: it need not be reached, and is offered, not selected. */
  @Test
  void aDivisionsOwnItemsAreOfferedAtTheEndUnselected() {
    ReleasedMatter content =
        Compiling.compile(Province.get().applied("510700").effective()).content();

    Guided guided =
        content.guiding().orElseThrow().result(Map.of("leaving", List.of("self-employed")));

    assertThat(guided.offered()).isNotEmpty().allMatch(each -> each.id().startsWith("local-"));
    assertThat(guided.selected())
        .contains("veteran-report", "reserve-registration", "self-employment-grant")
        .noneMatch(id -> id.startsWith("local-"));
  }

  private static Consumer<ObjectNode> option(
      String question, String option, Consumer<ObjectNode> change) {
    return matter ->
        change.accept(
            find(
                find(matter.path("guidance").path("questions"), question).path("options"), option));
  }

  private static ObjectNode find(JsonNode list, String id) {
    return ((ArrayNode) list)
        .valueStream()
        .filter(each -> each.path("id").asString("").equals(id))
        .map(ObjectNode.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
