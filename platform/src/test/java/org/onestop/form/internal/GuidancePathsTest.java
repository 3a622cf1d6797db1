package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.form.HouseQuestions.card;
import static org.onestop.form.HouseQuestions.extras;
import static org.onestop.form.HouseQuestions.guidance;
import static org.onestop.form.HouseQuestions.option;
import static org.onestop.form.HouseQuestions.packages;
import static org.onestop.form.HouseQuestions.question;
import static org.onestop.form.HouseQuestions.stop;
import static org.onestop.form.HouseQuestions.text;
import static org.onestop.form.HouseQuestions.who;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onestop.form.Guidance.Option;
import org.onestop.form.Guidance.Question;
import org.onestop.form.Guidance.When;
import org.onestop.form.Guiding;

class GuidancePathsTest {
  @Test
  void findsNothingWhereEverythingIsReached() {
    assertThat(unreached(who(), extras(), card())).isEmpty();
  }

  @Test
  void refusesATypeThatNoAnswerTells() {
    Question tenants =
        question("who", false, null, option("tenant", "tenant", Map.of(), "deposit"));

    assertThat(unreached(tenants, extras(), card()))
        .containsExactly("guidance-type-never-told [owner]", "guidance-item-never-selected [vote]");
  }

  @Test
  void refusesAnItemWhoseConditionNoAnswersMeet() {
    Question other = question("card", false, null, option("wanted", null, Map.of(), "card"));

    assertThat(unreached(who(), extras(), other))
        .containsExactly("guidance-item-never-selected [card]");
  }

  @Test
  void refusesAnItemThatOnlyTheOthersTypeCouldSelect() {
    Question owners =
        question(
            "card",
            false,
            new When("who", List.of("owner")),
            option("yes", null, Map.of(), "card"));

    assertThat(unreached(who(), extras(), owners))
        .containsExactly("guidance-item-never-selected [card]");
  }

  @Test
  void refusesAQuestionThatIsNeverAsked() {
    Question late =
        question("late", false, new When("who", List.of("visitor")), option("yes", null, Map.of()));

    assertThat(unreached(who(), extras(), card(), late))
        .containsExactly("guidance-question-never-asked [late?]");
  }

  @Test
  void refusesAWayThroughThatTellsNoType() {
    Question more =
        question(
            "who",
            false,
            null,
            option("tenant", "tenant", Map.of(), "deposit"),
            who().options().get(1),
            option("unsure", null, Map.of()));

    assertThat(unreached(more, extras(), card())).containsExactly("guidance-without-type []");
  }

  @Test
  void refusesGuidanceThatLeadsNobodyThrough() {
    Question nobody = question("who", false, null, stop("all", "elsewhere"));

    assertThat(unreached(nobody))
        .contains("guidance-type-never-told [tenant]", "guidance-item-never-selected [register]");
  }

  @Test
  void refusesWhatIsTooIntricateToBePlayed() {
    Option[] many =
        IntStream.range(0, 30)
            .mapToObj(i -> option("o" + i, null, Map.of("status", text("01"))))
            .toArray(Option[]::new);
    Question[] deep =
        IntStream.range(0, 4)
            .mapToObj(i -> question("q" + i, false, null, many))
            .toArray(Question[]::new);

    assertThat(unreached(question("wide", true, null, many)))
        .containsExactly("guidance-too-intricate [20000]");
    assertThat(unreached(deep)).containsExactly("guidance-too-intricate [20000]");
  }

  /** Questions on which nothing depends are not multiplied with one another. */
  @Test
  void takesManyQuestionsThatDecideNothing() {
    Option[] many =
        IntStream.range(0, 30)
            .mapToObj(i -> option("o" + i, null, Map.of(), "deposit"))
            .toArray(Option[]::new);
    Question[] all = new Question[30];
    all[0] = who();
    all[1] = extras();
    all[2] = card();
    for (int i = 3; i < all.length; i++) {
      all[i] = question("q" + i, i % 2 == 0, null, many);
    }

    assertThat(unreached(all)).isEmpty();
  }

  private static List<String> unreached(Question... questions) {
    return new Guiding(guidance(questions), packages())
        .unreached(id -> id).list().stream()
            .map(each -> each.code() + " " + each.arguments())
            .toList();
  }
}
