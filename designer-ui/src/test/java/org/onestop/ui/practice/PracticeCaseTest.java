package org.onestop.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onestop.form.ComposedForm;
import org.onestop.kernel.Json;
import org.onestop.release.SimulatedCase;
import org.onestop.release.SimulatedCase.Work;
import org.onestop.ui.practice.PracticeCase.Act;
import org.onestop.ui.practice.PracticeCase.Course;
import org.onestop.ui.practice.PracticeCase.State;

class PracticeCaseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private final Work preview = work("preview", true, "counter");
  private final Work report = work("report", false, "desk");
  private final Work household = work("household", false, "exchange", "report");
  private final Work card = work("card", false, "desk", "household");
  private final PracticeCase practised =
      new PracticeCase(
          "练习",
          played(preview, report, household, card),
          Map.of("preview", List.of("accept", "correct", "refuse")));

  @Test
  void goesFromThePreviewToTheEnd() {
    assertThat(practised.open()).containsExactly(preview);
    practised.act(preview, Act.ACCEPT);
    assertThat(practised.open()).containsExactly(report);
    practised.act(report, Act.DONE);
    assertThat(practised.open()).containsExactly(household);
    assertThat(practised.acts(household)).containsExactlyInAnyOrder(Act.DONE, Act.DECLINE);
    practised.act(household, Act.DONE);
    practised.act(card, Act.DONE);

    assertThat(practised.course()).isEqualTo(Course.CLOSED);
    assertThat(practised.open()).isEmpty();
    assertThat(practised.lines()).hasSize(4);
  }

  @Test
  void aCorrectionWaitsForTheApplicantAndComesBack() {
    practised.act(preview, Act.CORRECT);
    assertThat(practised.acts(preview)).containsExactly(Act.CORRECTED);
    practised.act(preview, Act.ACCEPT);
    assertThat(practised.state(preview)).isEqualTo(State.CORRECTING);

    practised.act(preview, Act.CORRECTED);
    assertThat(practised.acts(preview)).contains(Act.ACCEPT, Act.CORRECT, Act.REFUSE);
  }

  @Test
  void whatIsRefusedIsOver() {
    practised.act(preview, Act.REFUSE);

    assertThat(practised.course()).isEqualTo(Course.REFUSED);
    assertThat(practised.open()).isEmpty();
    assertThat(practised.acts(preview)).isEmpty();
  }

  @Test
  void behindADeclinedItemTheCounterDecides() {
    practised.act(preview, Act.ACCEPT);
    practised.act(report, Act.DONE);
    practised.act(household, Act.DECLINE);
    assertThat(practised.state(card)).isEqualTo(State.DECIDING);
    assertThat(practised.acts(card)).containsExactlyInAnyOrder(Act.CONTINUE, Act.DROP);

    practised.act(card, Act.DROP);
    assertThat(practised.course()).isEqualTo(Course.CLOSED);
  }

  @Test
  void whatIsGivenBackIsHandedOverAgain() {
    practised.act(preview, Act.ACCEPT);
    practised.act(report, Act.RETURN);
    assertThat(practised.acts(report)).containsExactlyInAnyOrder(Act.RESUME, Act.DECLINE);

    practised.act(report, Act.RESUME);
    assertThat(practised.acts(report)).contains(Act.DONE);
  }

  private static Work work(String id, boolean stage, String route, String... waitsFor) {
    return new Work(
        "element-" + id,
        id,
        id,
        stage,
        null,
        route,
        null,
        null,
        List.of(),
        List.of(),
        List.of(waitsFor),
        1,
        0,
        1,
        DAY,
        DAY,
        false);
  }

  private static SimulatedCase played(Work... work) {
    List<String> selected = new ArrayList<>();
    for (Work each : work) {
      if (!each.stage()) {
        selected.add(each.id());
      }
    }
    return new SimulatedCase(
        "510107",
        "resident",
        selected,
        new ComposedForm(
            Json.mapper().createObjectNode(), Json.mapper().createObjectNode(), Set.of()),
        Json.mapper().createObjectNode(),
        true,
        List.of(),
        List.of(),
        List.of(work),
        List.of(),
        new SimulatedCase.Dates(DAY, 7, DAY, List.of(), 0, List.of(), true),
        new SimulatedCase.Path("", List.of(), Set.of(), 1));
  }
}
