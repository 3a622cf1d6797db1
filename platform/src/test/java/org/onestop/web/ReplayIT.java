package org.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onestop.journey.Client;
import org.onestop.journey.Demonstration;
import org.onestop.journey.Person;
import org.onestop.journey.Story;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A case that was closed is played against a draft over the API, and nobody is named. */
class ReplayIT extends Demonstration {
  private static final String COUNTY = "513301";
  private static final String CLAIM = "/api/v1/claims/veteran-services/513300";

  @Test
  void saysWhatADraftWouldHaveChangedAndForHowMany() throws InterruptedException {
    Person person = Person.from(COUNTY);
    Story story = new Story(this::as, COUNTY, "assigned-work-soldier", person);
    String caseNo = story.submit();
    story.workUntil(
        caseNo,
        view -> view.path("status").asString().matches("closed|archived"),
        (account, detail) -> Story.agree(detail));
    assertThat(played().path("unchanged").asInt()).isPositive();
    ObjectNode overlay = (ObjectNode) config().get(CLAIM + "/overlay").json();
    ObjectNode draft = overlay.deepCopy();
    ObjectNode operation = ((ArrayNode) draft.path("operations")).addObject();
    operation.put("op", "item-limit").put("item", "veteran-report").put("workingDays", 1);
    keep(draft);

    JsonNode replayed = played();

    assertThat(replayed.path("changes").toString()).contains("\"ITEM_LIMIT\"", "\"after\":\"1\"");
    assertThat(replayed.toString()).doesNotContain(person.name(), person.idNo(), caseNo);
    keep(overlay);
  }

  @Test
  void refusesAPeriodThatIsNone() {
    Client.Answer answer = config().post(CLAIM + "/replay", Map.of("from", "2026-02-01"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("code").asString("")).isEqualTo("replay-invalid");
  }

  private JsonNode played() {
    String today = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))).toString();
    return config().post(CLAIM + "/replay", Map.of("from", today, "to", today)).json();
  }

  private void keep(JsonNode overlay) {
    Client.Answer kept =
        config()
            .call(
                "PUT",
                CLAIM + "/overlay",
                Json.mapper().writeValueAsBytes(overlay),
                Map.of("Content-Type", "application/json"));
    assertThat(kept.status()).as(kept.text()).isEqualTo(200);
  }

  private Client config() {
    return as("513300-config");
  }
}
