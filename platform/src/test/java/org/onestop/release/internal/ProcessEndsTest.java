package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.process.ProcessPlan;
import tools.jackson.databind.node.ArrayNode;

class ProcessEndsTest {
  private final ProcessEnds process = new ProcessEnds();

  @Test
  void findsNothingWhereEverySubsetEnds() {
    assertThat(Altered.sound().findings(process)).isEmpty();
  }

  @Test
  void refusesACircleOnceAndWhatLiesBehindIt() {
    Altered altered =
        Altered.sound()
            .item(
                "veteran-report", item -> item.putArray("dependsOn").add("household-registration"));

    assertThat(altered.findings(process))
        .containsExactlyInAnyOrder(
            "/items/household-registration/dependsOn items-in-circle",
            "/items/resident-id-card/dependsOn item-never-reached",
            "/items/self-employment-grant/dependsOn item-never-reached",
            "/items/vocational-training-guidance/dependsOn item-never-reached");
    assertThat(altered.problems(process).getFirst().arguments())
        .containsExactly("户口登记（退役军人恢复户口） → 退役报到 → 户口登记（退役军人恢复户口）");
  }

  @Test
  void provesByStructureWhatIsTooLargeToPlay() {
    Altered many = Altered.sound();
    for (int i = 0; i < 10; i++) {
      String id = "local-" + i;
      String before = i == 0 ? "veteran-report" : "local-" + (i - 1);
      many.copy(
          "items",
          "reserve-registration",
          item -> {
            item.put("id", id);
            item.putArray("dependsOn").add(before);
          });
    }

    assertThat(many.findings(process)).isEmpty();
    many.item("veteran-report", item -> item.putArray("dependsOn").add("local-9"));
    assertThat(many.findings(process)).anyMatch(each -> each.endsWith("items-in-circle"));
  }

  @Test
  void refusesMoreItemsThanAProcessCanHave() {
    Altered many = Altered.sound();
    for (int i = 0; i < ProcessPlan.MOST_ITEMS; i++) {
      String id = "local-" + i;
      many.copy("items", "reserve-registration", item -> item.put("id", id));
    }

    assertThat(many.findings(process)).containsExactly("/items items-too-many");
  }

  @Test
  void ignoresADependencyThatTheReferencesRefuse() {
    assertThat(
            Altered.sound()
                .item("veteran-report", item -> ((ArrayNode) item.path("dependsOn")).add("lottery"))
                .findings(process))
        .isEmpty();
  }
}
