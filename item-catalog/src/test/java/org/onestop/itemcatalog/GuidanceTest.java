package org.onestop.itemcatalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Matter;
import org.onestop.form.Guidance.Option;
import org.onestop.form.Guidance.Question;
import org.onestop.form.Guided;
import org.onestop.form.Guided.GuidedItem;
import org.onestop.form.Guiding;
import org.onestop.form.Selection;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Severity;
import tools.jackson.databind.node.ObjectNode;

/** Guidance for veterans, on every way through it. */
class GuidanceTest {
  private static final Map<String, String> TYPES =
      Map.of(
          "self-employed", "self-employed-soldier",
          "assigned-work", "assigned-work-soldier",
          "demobilized", "demobilized-officer",
          "monthly-annuity", "monthly-annuity-veteran");

  private final ProvinceCatalog catalog = ProvinceCatalog.get();
  private final Matter matter = catalog.matter();
  private final Guiding guiding = matter.guiding().orElseThrow();
  private final List<Map<String, List<String>>> ways = ways();

  @Test
  void everyWayEndsWithATypeOrSaysWhereToGo() {
    assertThat(ways).hasSizeGreaterThan(500);
    for (Map<String, List<String>> way : ways) {
      Guided end = guiding.result(way);
      assertThat(end.complete()).as(way.toString()).isEqualTo(end.stop() == null);
      boolean served =
          way.getOrDefault("leaving", List.of()).stream().anyMatch(TYPES::containsKey)
              && !way.getOrDefault("settled", List.of()).contains("elsewhere");
      assertThat(end.stop() == null).as(way.toString()).isEqualTo(served);
    }
  }

  @Test
  void asksAtMostEightQuestions() {
    assertThat(ways).allMatch(each -> each.size() <= 8);
    assertThat(ways.stream().filter(each -> each.containsKey("political")))
        .noneMatch(each -> each.getOrDefault("leaving", List.of()).contains("assigned-work"));
  }

  @Test
  void everyWayToAnEndSelectsWhatThePackageHoldsEachWithAReason() {
    for (Map<String, List<String>> way : ways) {
      Guided end = guiding.result(way);
      if (end.complete()) {
        ApplicantType type = type(end.applicantType());
        assertThat(type.id())
            .isEqualTo(TYPES.get(way.getOrDefault("leaving", List.of()).getFirst()));
        assertThat(type.items()).containsAll(end.selected());
        assertThat(end.coordinated()).isEqualTo(type.coordinated());
        assertThat(end.items()).extracting(GuidedItem::reason).noneMatch(String::isBlank);
        assertThat(end.selected()).contains("veteran-report", "reserve-registration");
        assertThat(end.items().stream().map(each -> order(each.id())).toList()).isSorted();
      }
    }
  }

  /** What it selects may be selected, and what it pre-fills is taken as it is. */
  @Test
  void everyWayToAnEndLeadsToAFormThatTakesWhatIsPreFilled() {
    for (Map<String, List<String>> way : ways) {
      Guided end = guiding.result(way);
      if (end.complete()) {
        Selection selection = new Selection(String.valueOf(end.applicantType()), end.selected());
        ObjectNode answers = Applicants.answers(selection);
        Set<String> asked = catalog.forms().compose(catalog.plan(), selection).fields();
        end.answers()
            .forEach((field, value) -> {
              if (asked.contains(field)) {
                answers.set(field, value);
              }
            });
        assertThat(
                catalog.forms().check(catalog.plan(), selection, answers, false).list().stream()
                    .filter(each -> each.severity() == Severity.BLOCKS)
                    .map(Problem::code))
            .as(way.toString())
            .isEmpty();
        for (String id : end.selected()) {
          Item item = catalog.item(id);
          assertThat(item.condition() == null || item.condition().holds(selection, answers))
              .as(id + " " + way)
              .isTrue();
        }
      }
    }
  }

  @Test
  void politicalStatusDecidesBetweenPartyAndLeague() {
    Map<String, List<String>> soldier =
        Map.of("leaving", List.of("self-employed"), "settled", List.of("here"));

    assertThat(selected(soldier, "political", "party-member"))
        .contains("party-membership-transfer")
        .doesNotContain("youth-league-transfer");
    assertThat(selected(soldier, "political", "probationary-member"))
        .contains("party-membership-transfer");
    assertThat(selected(soldier, "political", "league-member"))
        .contains("youth-league-transfer")
        .doesNotContain("party-membership-transfer");
    assertThat(selected(soldier, "political", "none"))
        .doesNotContain("party-membership-transfer", "youth-league-transfer");
  }

  @Test
  void everyTypeGetsToItsWholePackageButForPartyAndLeagueTogether() {
    for (ApplicantType type : matter.applicantTypes()) {
      Set<String> reached = new HashSet<>();
      ways.stream()
          .map(guiding::result)
          .filter(each -> type.id().equals(each.applicantType()))
          .forEach(each -> reached.addAll(each.selected()));
      assertThat(reached).as(type.id()).containsExactlyInAnyOrderElementsOf(type.items());
    }
  }

  @Test
  void whoIsNotServedIsToldWhoIsInCharge() {
    List<String> stops =
        guiding.guidance().questions().stream()
            .flatMap(each -> each.options().stream())
            .map(Option::stop)
            .filter(each -> each != null)
            .map(String::valueOf)
            .toList();

    assertThat(stops)
        .hasSize(5)
        .allMatch(each -> each.contains("退役军人事务部门"))
        .as("no telephone number, which nobody has told us")
        .noneMatch(each -> each.matches(".*[0-9]{3,}.*"));
  }

  @Test
  void randomAnswersAlwaysLeadSomewhere() {
    Random random = new Random(20_241_118);
    List<String> options =
        guiding.guidance().questions().stream()
            .flatMap(each -> each.options().stream())
            .map(Option::id)
            .distinct()
            .toList();
    for (int i = 0; i < 5_000; i++) {
      Map<String, List<String>> answers = new LinkedHashMap<>();
      for (Question each : guiding.guidance().questions()) {
        if (random.nextInt(4) > 0) {
          answers.put(
              each.id(),
              random
                  .ints(random.nextInt(4), 0, options.size())
                  .mapToObj(options::get)
                  .collect(Collectors.toList()));
        }
      }
      Guided end = guiding.result(answers);
      assertThat(guiding.result(answers)).isEqualTo(end);
      if (end.applicantType() != null) {
        assertThat(type(end.applicantType()).items()).containsAll(end.selected());
      }
      assertThat(Json.mapper().valueToTree(end).isObject()).isTrue();
    }
  }

  /** Every combination of answers to what is asked. */
  private List<Map<String, List<String>>> ways() {
    List<Map<String, List<String>>> found = new ArrayList<>();
    walk(Map.of(), found);
    return found;
  }

  private void walk(Map<String, List<String>> answers, List<Map<String, List<String>>> found) {
    List<Question> next = guiding.result(answers).next();
    if (next.isEmpty()) {
      found.add(answers);
      return;
    }
    for (List<String> choice : choices(next.getFirst())) {
      Map<String, List<String>> more = new LinkedHashMap<>(answers);
      more.put(next.getFirst().id(), choice);
      walk(more, found);
    }
  }

  private static List<List<String>> choices(Question question) {
    List<String> ids = question.options().stream().map(Option::id).toList();
    if (!question.several()) {
      return ids.stream().map(List::of).toList();
    }
    List<List<String>> choices = new ArrayList<>();
    for (int chosen = 0; chosen < 1 << ids.size(); chosen++) {
      List<String> choice = new ArrayList<>();
      for (int i = 0; i < ids.size(); i++) {
        if ((chosen & 1 << i) != 0) {
          choice.add(ids.get(i));
        }
      }
      choices.add(choice);
    }
    return choices;
  }

  private Set<String> selected(Map<String, List<String>> answers, String question, String option) {
    Map<String, List<String>> more = new LinkedHashMap<>(answers);
    more.put(question, List.of(option));
    return guiding.result(more).selected();
  }

  private ApplicantType type(@Nullable String id) {
    return matter.applicantTypes().stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private int order(String item) {
    return matter.items().stream().map(Item::id).toList().indexOf(item);
  }
}
