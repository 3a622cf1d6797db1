package org.onestop.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.simulator.Simulator;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What leaves for the departments' systems is what the plan lists, word for word, and no more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractsKeptIT extends Demonstration {
  private static final Map<String, PlannedPush> PLAN =
      PlannedPush.all().stream().collect(Collectors.toMap(PlannedPush::id, Function.identity()));
  private static final Set<String> ALL = PLAN.keySet();

  /** Medical insurance works through its desks there. */
  private static final String WITHOUT_MEDICAL = "511302";

  private static final int TELLING = 4;

  @Autowired private Simulator simulator;

  private record Played(String division, JsonNode form, JsonNode schema) {}

  private final Map<String, Played> cases = new LinkedHashMap<>();

  @BeforeAll
  void playsCasesWherePushesGoOut() throws InterruptedException {
    for (String type : List.of("self-employed-soldier", "demobilized-officer")) {
      play("510107", type);
      play("510703", type);
    }
    play(WITHOUT_MEDICAL, "self-employed-soldier");
  }

  @Test
  void eachCasePushesEachContractOnceWhereItIsRouted() {
    cases.forEach((caseNo, played) -> {
      Set<String> expected = new HashSet<>(ALL);
      if (played.division().equals(WITHOUT_MEDICAL)) {
        expected.remove("medical-insurance");
      }
      assertThat(initial(caseNo).stream().map(push -> plan(push).id()))
          .containsExactlyInAnyOrderElementsOf(expected);
    });
  }

  @Test
  void everyPushHoldsItsContractsLabelsInThePlansOrderAndShape() {
    List<JsonNode> received = simulator.received();
    assertThat(received.size()).isPositive();
    for (JsonNode push : received) {
      PlannedPush plan = plan(push);
      String kind = push.path("kind").asString();
      if (!kind.equals("initial")) {
        assertThat(kind).isIn("cancel", "supplement");
        assertThat(push.path("fields").isObject()).isTrue();
        assertThat(push.path("fields").propertyNames()).isEmpty();
        continue;
      }
      assertThat(push.path("fields").propertyNames()).containsExactlyElementsOf(plan.labels());
      for (PlannedPush.Field each : plan.fields()) {
        assertShape(each, push.path("fields").path(each.label()));
      }
      assertThat(texts(push.path("items"))).isNotEmpty().isSubsetOf(plan.items());
      assertThat(types(push)).isSubsetOf(plan.materials());
    }
  }

  @Test
  void everyLabelHoldsTheAnswerThatThePlanMeansByIt() {
    cases.forEach((caseNo, played) -> {
      for (JsonNode push : initial(caseNo)) {
        PlannedPush plan = plan(push);
        for (PlannedPush.Field each : plan.fields()) {
          assertThat(answer(each, push.path("fields").path(each.label())))
              .as("%s of %s", each.label(), plan.id())
              .isEqualTo(played.form().path(each.field()));
        }
        assertThat(texts(push.path("items"))).isEqualTo(plan.items());
        assertThat(types(push)).containsExactlyInAnyOrderElementsOf(plan.materials());
      }
    });
  }

  @Test
  void nothingElseOfTheFormIsAnywhereInAPush() {
    cases.forEach((caseNo, played) -> {
      for (JsonNode push : initial(caseNo)) {
        PlannedPush plan = plan(push);
        Set<String> meant = new HashSet<>(Set.of(played.division()));
        plan.fields().forEach(each -> meant.addAll(leaves(played, each.field())));
        Set<String> foreign = new HashSet<>();
        played.form().propertyNames().forEach(key -> foreign.addAll(leaves(played, key)));
        foreign.removeIf(text -> text.length() < TELLING || meant.contains(text));

        assertThat(foreign).as("values that tell").hasSizeGreaterThan(15);
        String body = push.toString();
        assertThat(foreign).as(plan.id()).noneMatch(body::contains);
      }
    });
  }

  @Test
  void whatIsTakenBackSaysNothingOfTheForm() throws InterruptedException {
    simulator.behave(new Simulator.Behaviour(Duration.ofMinutes(30), 0, 0, 0));
    try {
      Story story = story("510107", "demobilized-officer");
      String caseNo = story.submit();
      story.workUntil(
          caseNo, view -> initial(caseNo).size() >= 2, (account, detail) -> Story.agree(detail));
      Client.Answer withdrawn =
          story.kiosk().post("/api/v1/cases/" + caseNo + "/withdrawal", Map.of("reason", "暂不办理"));
      assertThat(withdrawn.status()).as(withdrawn.text()).isLessThan(300);

      int sent = initial(caseNo).size();
      await().atMost(Duration.ofMinutes(1)).until(() -> pushes(caseNo, "cancel").size() == sent);
      for (JsonNode push : pushes(caseNo, "cancel")) {
        assertThat(push.path("fields").propertyNames()).isEmpty();
        assertThat(types(push)).isEmpty();
        assertThat(plan(push).items()).containsAll(texts(push.path("items")));
      }
    } finally {
      simulator.behave(new Simulator.Behaviour(Duration.ofMillis(200), 0, 0, 0));
    }
  }

  private void play(String county, String type) throws InterruptedException {
    Story story = story(county, type);
    ObjectNode application = story.application(DistinctAnswers.in(county), "scan");
    String caseNo = story.submit(application);
    String items = String.join(",", texts(application.path("items")));
    JsonNode schema =
        story
            .kiosk()
            .get(
                "/api/v1/matters/%s/form?division=%s&applicantType=%s&items=%s"
                    .formatted(Story.MATTER, county, type, items))
            .json()
            .path("schema");
    story.workUntil(
        caseNo,
        view -> view.path("status").asString().equals("archived"),
        (account, detail) -> Story.agree(detail));
    cases.put(caseNo, new Played(county, application.path("form"), schema));
  }

  private Story story(String county, String type) {
    return new Story(this::as, county, type, Person.from(county));
  }

  private List<JsonNode> initial(String caseNo) {
    return pushes(caseNo, "initial");
  }

  private List<JsonNode> pushes(String caseNo, String kind) {
    return simulator.received().stream()
        .filter(push -> push.path("caseNo").asString().equals(caseNo))
        .filter(push -> push.path("kind").asString().equals(kind))
        .toList();
  }

  private static PlannedPush plan(JsonNode push) {
    String contract = push.at("/contract/id").asString();
    assertThat(ALL).contains(contract);
    return Objects.requireNonNull(PLAN.get(contract), contract);
  }

  private static void assertShape(PlannedPush.Field field, JsonNode value) {
    switch (field.shape()) {
      case TEXT -> assertThat(value.isString()).as(field.label()).isTrue();
      case FLAG -> assertThat(value.isBoolean()).as(field.label()).isTrue();
      case CODED -> assertCoded(field.label(), value);
      case ADDRESS -> {
        assertThat(value.propertyNames()).as(field.label()).containsExactly("region", "detail");
        assertCoded(field.label(), value.path("region"));
        assertThat(value.path("detail").isString()).as(field.label()).isTrue();
      }
    }
  }

  private static void assertCoded(String label, JsonNode value) {
    assertThat(value.propertyNames()).as(label).containsExactly("code", "text");
    assertThat(value.path("text").asString())
        .as(label)
        .isNotBlank()
        .isNotEqualTo(value.path("code").asString());
  }

  /** What was answered on the form, read back from what was sent. */
  private static JsonNode answer(PlannedPush.Field field, JsonNode sent) {
    return switch (field.shape()) {
      case TEXT, FLAG -> sent;
      case CODED -> sent.path("code");
      case ADDRESS -> {
        ObjectNode address = ((ObjectNode) sent).deepCopy();
        yield address.set("region", sent.at("/region/code"));
      }
    };
  }

  /** The texts of an answer, and what people read for its codes. */
  private static Set<String> leaves(Played played, String key) {
    Set<String> leaves = new HashSet<>();
    JsonNode answer = played.form().path(key);
    if (answer.isContainer()) {
      answer.forEach(each -> leaves.add(each.asString("")));
      return leaves;
    }
    leaves.add(answer.asString(""));
    for (JsonNode each : played.schema().path("properties").path(key).path("oneOf")) {
      if (each.path("const").equals(answer)) {
        leaves.add(each.path("title").asString());
      }
    }
    return leaves;
  }

  private static Set<String> types(JsonNode push) {
    return new HashSet<>(push.path("materials").findValuesAsString("type"));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asString()));
    return texts;
  }
}
