package org.onestop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onestop.simulator.Simulator;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * The provincial platform goes down and comes back, as a county and an operator live through it.
 */
class ExchangeJourneyIT extends Demonstration {
  private static final String COUNTY = "510107";
  private static final String BINDINGS = "/api/v1/exchange/bindings";
  private static final String CARD = "social-security-card";

  @Autowired private Simulator simulator;

  @AfterEach
  void mend() {
    simulator.start();
    as("sysadmin").post(BINDINGS + "/hrss-card/resumption", Map.of());
    as("sysadmin").post(BINDINGS + "/hrss-card/probe", Map.of());
  }

  @Test
  void nothingIsLostWhileThePlatformIsDownAndTheVoucherReachesTheOthers() throws Exception {
    Story story = story();
    String caseNo = story.submit();
    simulator.stop();
    story.workUntil(
        caseNo, view -> triedInVain(caseNo) >= 3, (account, detail) -> Story.agree(detail));
    assertThat(received(caseNo)).isEmpty();

    simulator.start();
    JsonNode closed =
        story.workUntil(
            caseNo,
            view -> view.path("status").asString().equals("archived") && delivered(caseNo),
            (account, detail) -> Story.agree(detail));

    assertThat(closed.path("items"))
        .allSatisfy(item -> assertThat(item.path("status").asString()).isEqualTo("done"));
    List<JsonNode> received = received(caseNo);
    assertThat(received)
        .as("each dispatch once, and no other")
        .extracting(each -> each.path("dispatchId").asString())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            dispatches(caseNo).stream().map(each -> each.path("dispatchId").asString()).toList());
    supplemented(received, closed);
  }

  private static void supplemented(List<JsonNode> received, JsonNode closed) {
    List<JsonNode> supplements = of(received, "supplement");
    assertThat(supplements)
        .extracting(each -> each.at("/contract/id").asString())
        .containsExactlyInAnyOrder("hrss-social-insurance", "medical-insurance");
    assertThat(supplements)
        .allSatisfy(each -> {
          assertThat(each.path("fields").toString()).isEqualTo("{}");
          assertThat(each.path("materials").toString()).isEqualTo("[]");
          assertThat(each.path("resultDocuments").size()).isOne();
          assertThat(each.at("/resultDocuments/0/name").asString()).isEqualTo("居民户口簿电子凭证");
        });
    assertThat(of(received, "initial")).noneMatch(each -> each.has("resultDocuments"));
    assertThat(closed.path("timeline"))
        .extracting(each -> each.path("event").asString())
        .filteredOn("item-supplemented"::equals)
        .hasSize(2);
  }

  @Test
  void anOperatorStopsOneContractAndItsItemsGoToDesks() throws Exception {
    Client operator = as("sysadmin");
    Client.Answer stopped =
        operator.post(BINDINGS + "/hrss-card/suspension", Map.of("reason", "平台停机检修"));
    assertThat(stopped.status()).isEqualTo(200);
    assertThat(binding("hrss-card").at("/suspended/reason").asString()).isEqualTo("平台停机检修");
    assertThat(binding("hrss-card").at("/suspended/by").asString()).isEqualTo("sysadmin");
    assertThat(binding("medical-insurance").path("suspended").isNull()).isTrue();

    Story story = story();
    String caseNo = story.submit();
    story.workUntil(
        caseNo,
        view -> item(view, CARD).path("status").asString().equals("handling"),
        (account, detail) -> account.contains("human-resources") ? null : Story.agree(detail));

    assertThat(open(story, caseNo))
        .extracting(each -> each.path("item").asString())
        .containsExactly(CARD);
    assertThat(dispatches(caseNo))
        .extracting(each -> each.path("contract").asString())
        .contains("hrss-social-insurance")
        .doesNotContain("hrss-card");

    Client.Answer resumed = operator.post(BINDINGS + "/hrss-card/resumption", Map.of());
    assertThat(resumed.json().path("suspended").isNull()).isTrue();
    assertThat(audited("binding:hrss-card")).contains("binding-suspended", "binding-resumed");
  }

  @Test
  void aProbeThatFoundNobodyIsShownToOperatorsAndAtTheGate() {
    Client operator = as("sysadmin");
    JsonNode there = operator.post(BINDINGS + "/hrss-card/probe", Map.of()).json();
    assertThat(there.path("adapter").asString()).isEqualTo("http");
    assertThat(there.path("host").asString()).isEqualTo("127.0.0.1");
    assertThat(there.at("/lastProbe/reachable").asBoolean()).isTrue();
    assertThat(advice()).doesNotContain("route-unreachable");

    simulator.stop();
    JsonNode gone = operator.post(BINDINGS + "/hrss-card/probe", Map.of()).json();

    assertThat(gone.at("/lastProbe/reachable").asBoolean()).isFalse();
    assertThat(gone.at("/lastProbe/note").asString()).isEqualTo("ConnectException");
    assertThat(binding("hrss-card").path("lastProbe")).isEqualTo(gone.path("lastProbe"));
    assertThat(advice()).contains("route-unreachable");
  }

  private Story story() {
    return new Story(this::as, COUNTY, "self-employed-soldier", Person.from(COUNTY));
  }

  private List<JsonNode> received(String caseNo) {
    return simulator.received().stream()
        .filter(each -> each.path("caseNo").asString().equals(caseNo))
        .toList();
  }

  private static List<JsonNode> of(List<JsonNode> pushes, String kind) {
    return pushes.stream().filter(each -> each.path("kind").asString().equals(kind)).toList();
  }

  private List<JsonNode> dispatches(String caseNo) {
    List<JsonNode> found = new ArrayList<>();
    as(COUNTY + "-counter")
        .get("/api/v1/exchange/dispatches?limit=200")
        .json()
        .path("items")
        .forEach(each -> {
          if (each.path("caseNo").asString().equals(caseNo)) {
            found.add(each);
          }
        });
    return found;
  }

  private long triedInVain(String caseNo) {
    return dispatches(caseNo).stream()
        .filter(each -> each.path("state").asString().equals("pending"))
        .filter(each -> each.path("lastError").asString("").equals("ConnectException"))
        .count();
  }

  private boolean delivered(String caseNo) {
    return dispatches(caseNo).stream()
        .allMatch(each -> List.of("sent", "done").contains(each.path("state").asString()));
  }

  private List<JsonNode> open(Story story, String caseNo) {
    List<JsonNode> open = new ArrayList<>(story.open(COUNTY + "-human-resources", caseNo));
    open.addAll(story.open("510100-human-resources", caseNo));
    return open;
  }

  private JsonNode binding(String contract) {
    for (JsonNode each : as("sysadmin").get(BINDINGS).json().path("items")) {
      if (each.path("contract").asString().equals(contract)) {
        return each;
      }
    }
    throw new AssertionError("no binding of " + contract);
  }

  private List<String> advice() {
    List<String> codes = new ArrayList<>();
    as("510100-config")
        .get("/api/v1/claims/" + Story.MATTER + "/510100/gate")
        .json()
        .path("findings")
        .forEach(each -> {
          if (each.path("severity").asString().equals("advises")) {
            codes.add(each.path("code").asString());
          }
        });
    return codes;
  }

  private List<String> audited(String chain) {
    List<String> types = new ArrayList<>();
    as("auditor")
        .get("/api/v1/audit/entries?limit=200&chain=" + chain)
        .json()
        .path("items")
        .forEach(each -> types.add(each.path("type").asString()));
    return types;
  }

  private static JsonNode item(JsonNode view, String id) {
    for (JsonNode each : view.path("items")) {
      if (each.path("item").asString().equals(id)) {
        return each;
      }
    }
    return view.path("none");
  }
}
