package org.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onestop.journey.Client;
import org.onestop.journey.Demonstration;
import org.onestop.journey.Person;
import org.onestop.journey.Story;
import tools.jackson.databind.JsonNode;

/** The feed of process records as a collector outside reads it. */
class ProcessRecordControllerIT extends Demonstration {
  private static final String PATH = "/api/v1/exchange/process-records";
  private static final String COUNTY = "510107";

  @Test
  void tellsAWholeCaseRowByRowInFlatJson() throws InterruptedException {
    Person person = Person.from(COUNTY);
    Story story = new Story(this::as, COUNTY, "assigned-work-soldier", person);
    String caseNo = story.submit();
    String since = story.view(caseNo).path("submittedAt").asString();
    story.workUntil(
        caseNo,
        view -> view.path("status").asString().equals("archived"),
        (account, detail) -> Story.agree(detail));

    List<JsonNode> rows = collect(as(COUNTY + "-supervise"), since, caseNo);

    assertThat(rows)
        .extracting(row -> row.path("kind").asString())
        .contains("accept", "process", "material", "result");
    JsonNode accepted = first(rows, "accept");
    assertThat(accepted.propertyNames())
        .containsExactlyInAnyOrder(
            "kind",
            "rowGuid",
            "operation",
            "batch",
            "time",
            "caseNo",
            "item",
            "matter",
            "edition",
            "releaseId",
            "applicant",
            "agent",
            "submittedAt",
            "acceptedAt",
            "documentNo",
            "dueAt",
            "division",
            "department");
    assertThat(accepted.path("operation").asString()).isEqualTo("I");
    assertThat(accepted.at("/applicant/name").asString()).isEqualTo(person.name());
    assertThat(accepted.at("/applicant/idNo").asString()).isEqualTo(person.idNo());
    assertThat(accepted.path("item").isNull()).isTrue();
    assertThat(first(rows, "process").propertyNames())
        .contains("rowGuid", "action", "startedAt", "endedAt", "handler", "opinion")
        .doesNotContain("head");
    JsonNode last = rows.getLast();
    assertThat(last.path("kind").asString()).isEqualTo("accept");
    assertThat(last.path("operation").asString()).isEqualTo("U");
    assertThat(last.path("documentNo").asString()).isNotBlank();
    assertThat(rows.toString())
        .doesNotContain(person.mobile(), person.bankAccount(), person.addressDetail());
  }

  @ParameterizedTest
  @CsvSource({
    "since=yesterday, 400, /since",
    "since=2026-10-12, 400, /since",
    "since=2026-10-12T09:00:00, 400, /since",
    "since=2026-10-12T09:00:00+08:00, 400, /since",
    "limit=many, 400, /limit",
    "limit=0, 422, /limit",
    "limit=201, 422, /limit",
    "after=nonsense, 422, /after"
  })
  void refusesAQueryItCannotRead(String query, int status, String pointer) {
    Client.Answer answer = as(COUNTY + "-supervise").get(PATH + "?" + query);

    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().at("/problems/0/pointer").asString()).isEqualTo(pointer);
  }

  @Test
  void standsInTheDescriptionOfTheApi() {
    JsonNode described = anonymous().get("/v3/api-docs").json();

    assertThat(described.path("paths").propertyNames()).contains(PATH);
  }

  private static List<JsonNode> collect(Client collector, String since, String caseNo) {
    List<JsonNode> rows = new ArrayList<>();
    @Nullable String after = null;
    do {
      Client.Answer answer =
          collector.get(
              PATH
                  + "?limit=50&since="
                  + URLEncoder.encode(since, StandardCharsets.UTF_8)
                  + (after == null ? "" : "&after=" + after));
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("items", "next");
      for (JsonNode row : answer.json().path("items")) {
        if (row.path("caseNo").asString().equals(caseNo)) {
          rows.add(row);
        }
      }
      after = answer.json().path("next").asString(null);
    } while (after != null);
    return rows;
  }

  private static JsonNode first(List<JsonNode> rows, String kind) {
    return rows.stream()
        .filter(row -> row.path("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow();
  }
}
