package org.onestop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onestop.form.Guidance.Question;
import org.onestop.form.Guided.GuidedItem;
import org.onestop.kernel.Chance;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Trials;
import tools.jackson.core.type.TypeReference;

class GuidingTest {
  private static final List<String> OPTIONS =
      List.of(
          "tenant", "owner", "visitor", "parking", "school", "both", "wanted", "not-wanted", "");

  private final Guiding guiding = HouseQuestions.guiding();

  @Test
  void asksFirstWhatDependsOnNothing() {
    Guided start = result("{}");

    assertThat(start.next()).extracting(Question::id).containsExactly("who", "extras");
    assertThat(start.applicantType()).isNull();
    assertThat(start.items()).isEmpty();
    assertThat(start.complete()).isFalse();
  }

  @Test
  void selectsWhatAnAnswerNamesAndWhatNoQuestionSpeaksOfEachWithItsReason() {
    Guided tenant = result("{'who': ['tenant']}");

    assertThat(tenant.applicantType()).isEqualTo("tenant");
    assertThat(tenant.items())
        .containsExactly(
            new GuidedItem("register", HouseQuestions.ALWAYS),
            new GuidedItem("deposit", "because tenant"));
    assertThat(tenant.coordinated()).containsExactly("tax");
    assertThat(tenant.next()).extracting(Question::id).containsExactly("extras", "card");
  }

  @Test
  void isCompleteWhenEverythingThatIsAskedIsAnswered() {
    Guided end = result("{'who': ['tenant'], 'extras': ['school'], 'card': ['wanted']}");

    assertThat(end.complete()).isTrue();
    assertThat(end.selected()).containsExactlyInAnyOrder("register", "deposit", "school", "card");
    assertThat(end.answers())
        .containsOnly(
            Map.entry("children", Json.mapper().valueToTree(true)),
            Map.entry("status", HouseQuestions.text("01")));
  }

  @Test
  void offersADivisionsOwnItemsAndSelectsNoneOfThem() {
    Guided tenant = result("{'who': ['tenant']}");

    assertThat(tenant.offered())
        .containsExactly(new GuidedItem("local-bicycle", HouseQuestions.LOCAL));
    assertThat(tenant.selected()).doesNotContain("local-bicycle");
    assertThat(result("{'who': ['owner']}").offered()).isEmpty();
  }

  @Test
  void tellsNothingButWhereToGoWhenItStops() {
    Guided stopped = result("{'extras': ['parking'], 'who': ['visitor']}");

    assertThat(stopped).isEqualTo(Guided.stopped("the town hall"));
    assertThat(stopped.complete()).isFalse();
  }

  @Test
  void anAnswerToAQuestionThatIsNotAskedChangesNothing() {
    assertThat(result("{'who': ['owner'], 'card': ['wanted']}"))
        .isEqualTo(result("{'who': ['owner']}"));
  }

  @Test
  void noneIsAnAnswerOnlyWhereSeveralMayBeChosen() {
    assertThat(result("{'who': [], 'extras': []}").next())
        .extracting(Question::id)
        .containsExactly("who");
  }

  @Test
  void selectsOnlyWhatThePackageHolds() {
    assertThat(result("{'who': ['owner'], 'extras': ['school']}").selected())
        .containsExactlyInAnyOrder("register", "vote");
  }

  @Test
  void selectsNoItemWhoseConditionTheAnswersDoNotMeet() {
    assertThat(result("{'who': ['owner']}").selected()).contains("vote");
    Guidance other =
        HouseQuestions.guidance(
            HouseQuestions.question(
                "who", false, null, HouseQuestions.option("owner", "owner", Map.of())));

    Guided owner =
        new Guiding(other, HouseQuestions.packages()).result(Map.of("who", List.of("owner")));

    assertThat(owner.selected()).containsExactlyInAnyOrder("register", "parking");
  }

  @Test
  void theOrderOfAnAnswerChangesNothing() {
    Guided end = result("{'who': ['tenant'], 'extras': ['school', 'both', 'parking']}");

    assertThat(end)
        .isEqualTo(result("{'extras': ['both', 'parking', 'school'], 'who': ['tenant']}"));
    assertThat(end.items()).contains(new GuidedItem("school", "because school"));
    assertThat(end.answers()).containsEntry("children", HouseQuestions.text("two"));
  }

  @Test
  void refusesAnswersThatAreNone() {
    assertThat(
            told(
                "{'a/b': ['x'], 'who': ['tenant', 'owner'], 'extras': ['parking', 'garden', null],"
                    + " 'card': null}"))
        .containsExactlyInAnyOrder(
            "/answers/a~1b guidance-question-unknown",
            "/answers/who guidance-one-answer",
            "/answers/extras/1 guidance-option-unknown",
            "/answers/extras/2 guidance-option-unknown");
    assertThat(told("{'who': ['owner'], 'card': ['wanted']}")).isEmpty();
  }

  @Test
  void whateverIsAnsweredLeadsSomewhere() {
    Trials.of(chance -> leadsSomewhere(answers(chance)));
  }

  private void leadsSomewhere(Map<String, List<String>> answers) {
    Guided end = guiding.result(answers);

    assertThat(guiding.result(answers)).isEqualTo(end);
    assertThat(end.stop() == null || end.items().isEmpty() && end.next().isEmpty()).isTrue();
    Set<String> held =
        guiding.packages().stream()
            .filter(each -> each.applicantType().equals(end.applicantType()))
            .flatMap(each -> each.items().stream())
            .map(ApplicantPackage.PackageItem::id)
            .collect(Collectors.toSet());
    assertThat(held).containsAll(end.selected());
    assertThat(end.next())
        .noneMatch(each ->
            answers.getOrDefault(each.id(), List.of()).stream()
                .anyMatch(
                    id -> each.options().stream().anyMatch(option -> option.id().equals(id))));
  }

  private static Map<String, List<String>> answers(Chance chance) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (String question : List.of("who", "extras", "card", "none")) {
      if (chance.flag()) {
        answers.put(
            question, chance.numbers(3, OPTIONS.size() - 1).stream().map(OPTIONS::get).toList());
      }
    }
    return answers;
  }

  private Guided result(String answers) {
    return guiding.result(read(answers));
  }

  private List<String> told(String answers) {
    return guiding.check(read(answers)).list().stream()
        .map((Problem each) -> each.pointer() + " " + each.code())
        .toList();
  }

  private static Map<String, List<String>> read(String answers) {
    return Json.mapper().readValue(answers.replace('\'', '"'), new TypeReference<>() {});
  }
}
