package org.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onestop.journey.Client;
import org.onestop.journey.Demonstration;
import tools.jackson.databind.JsonNode;

/** Guidance over the API: a kiosk asks question by question and files what comes out. */
class GuidanceIT extends Demonstration {
  private static final String MATTER = "/api/v1/matters/veteran-services/";

  @Test
  void theReleaseInForceHoldsGuidanceAndWhatAGuideSays() {
    JsonNode release = as("510107-kiosk").get(MATTER + "release?division=510107").json();

    assertThat(release.path("guidance").path("questions")).isNotEmpty();
    assertThat(release.path("eligibility").asString("")).contains("在四川接收安置");
    assertThat(release.path("summary").asString("")).isNotBlank();
    assertThat(release.path("basis").asString("")).contains("实施方案");
    assertThat(release.at("/applicantTypes/0/items/0/basis").asString("")).isNotBlank();
  }

  @Test
  void beginsWithQuestionsThatDoNotSayWhatTheyLeadTo() {
    JsonNode start = ask(Map.of()).json();

    assertThat(start.path("complete").booleanValue()).isFalse();
    assertThat(start.path("applicantType").isNull()).isTrue();
    assertThat(start.at("/questions/0/id").asString("")).isEqualTo("leaving");
    assertThat(start.at("/questions/0/options/0").propertyNames())
        .containsExactlyInAnyOrder("id", "text", "help");
  }

  @Test
  void endsWithATypeItemsAndAnswersThatTheFormTakes() {
    JsonNode end =
        ask(Map.of(
                "leaving", List.of("self-employed"),
                "settled", List.of("here"),
                "political", List.of("league-member"),
                "household", List.of("register"),
                "social-insurance", List.of("later"),
                "social-card", List.of("have"),
                "medical", List.of(),
                "training", List.of("not-now")))
            .json();

    assertThat(end.path("complete").booleanValue()).isTrue();
    assertThat(end.path("applicantType").asString("")).isEqualTo("self-employed-soldier");
    assertThat(ids(end.path("items")))
        .containsExactly(
            "veteran-report",
            "youth-league-transfer",
            "household-registration",
            "reserve-registration",
            "self-employment-grant");
    assertThat(end.path("items").valueStream())
        .allMatch(each ->
            !each.path("reason").asString("").isBlank()
                && !each.path("name").asString("").isBlank());
    assertThat(end.path("form").path("politicalStatus").asString("")).isEqualTo("03");
    assertThat(end.path("form").path("hukouBusinessType").asString("")).isEqualTo("soldier");
    String items = String.join(",", ids(end.path("items")));
    Client.Answer form =
        as("510107-kiosk")
            .get(
                MATTER + "form?division=510107&applicantType=self-employed-soldier&items=" + items);
    assertThat(form.status()).isEqualTo(200);
    assertThat(form.json().at("/schema/properties").propertyNames())
        .containsAll(end.path("form").propertyNames());
  }

  @Test
  void preFillsNothingThatTheFormDoesNotAsk() {
    JsonNode end = ask(Map.of("leaving", List.of("monthly-annuity"))).json();

    assertThat(end.path("form").isEmpty()).isTrue();
    assertThat(end.path("coordinated")).isEmpty();
    assertThat(ids(ask(Map.of("leaving", List.of("assigned-work"))).json().path("coordinated")))
        .contains("party-membership-transfer");
  }

  @Test
  void offersACitysOwnItemsByTheirNames() {
    JsonNode end =
        as("510703-kiosk")
            .post(
                MATTER + "guidance",
                Map.of(
                    "division", "510703", "answers", Map.of("leaving", List.of("self-employed"))))
            .json();

    assertThat(ids(end.path("offered"))).isNotEmpty().allMatch(id -> id.startsWith("local-"));
    assertThat(end.at("/offered/0/name").asString("")).containsPattern("\\p{IsHan}");
    assertThat(end.at("/offered/0/reason").asString("")).isNotBlank();
    assertThat(ids(end.path("items"))).doesNotContainAnyElementsOf(ids(end.path("offered")));
  }

  @Test
  void tellsWhereToGoWhoeverIsNotServed() {
    JsonNode end = ask(Map.of("leaving", List.of("transferred"))).json();

    assertThat(end.path("stop").asString("")).contains("退役军人事务部门");
    assertThat(end.path("questions")).isEmpty();
    assertThat(end.path("items")).isEmpty();
  }

  @Test
  void refusesAnswersThatAreNoneAllAtOnce() {
    Client.Answer refused =
        ask(
            Map.of(
                "leaving",
                List.of("retired", "other"),
                "lunch",
                List.of(),
                "settled",
                List.of("${1}")));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("code").asString("")).isEqualTo("guidance-invalid");
    assertThat(
            refused.json().path("problems").valueStream().map(e -> e.path("pointer").asString("")))
        .containsExactlyInAnyOrder("/answers/lunch", "/answers/leaving", "/answers/settled/0");
    assertThat(refused.json().path("problems").valueStream())
        .allMatch(each -> each.path("message").asString("").matches(".*\\p{IsHan}.*"));
  }

  @Test
  void refusesABodyThatIsNoAnswer() {
    Client kiosk = as("510107-kiosk");

    assertThat(kiosk.post(MATTER + "guidance", Map.of()).status()).isEqualTo(422);
    assertThat(
            kiosk.post(MATTER + "guidance", Map.of("division", "510107", "answers", "x")).status())
        .isEqualTo(422);
    assertThat(
            kiosk
                .post(
                    MATTER + "guidance",
                    Map.of("division", "51", "answers", Map.of("leaving", List.of())))
                .json()
                .path("code")
                .asString(""))
        .isEqualTo("division-invalid");
    assertThat(
            kiosk
                .call(
                    "POST",
                    MATTER + "guidance",
                    "{\"division\":\"510107\",\"answers\":{\"leaving\":null,\"medical\":[null]}}"
                        .getBytes(StandardCharsets.UTF_8),
                    Map.of("Content-Type", "application/json"))
                .status())
        .isEqualTo(422);
    assertThat(
            kiosk
                .post(MATTER + "guidance", Map.of("division", "510402", "answers", Map.of()))
                .json()
                .path("code")
                .asString(""))
        .isEqualTo("not-published");
  }

  @Test
  void theApisDescriptionNamesIt() {
    JsonNode paths = anonymous().get("/v3/api-docs").json().path("paths");

    assertThat(paths.path("/api/v1/matters/{matter}/guidance").has("post")).isTrue();
  }

  private Client.Answer ask(Map<String, List<String>> answers) {
    return as("510107-kiosk")
        .post(MATTER + "guidance", Map.of("division", "510107", "answers", answers));
  }

  private static List<String> ids(JsonNode items) {
    return items.valueStream().map(each -> each.path("id").asString("")).toList();
  }
}
