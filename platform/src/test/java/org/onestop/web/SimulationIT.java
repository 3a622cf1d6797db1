package org.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.onestop.journey.Client;
import org.onestop.journey.Demonstration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Staff play an application through what their division has configured. */
class SimulationIT extends Demonstration {
  private static final String PATH = "/api/v1/claims/veteran-services/510100/simulation";
  private static final String TYPE = "assigned-work-soldier";
  private static final String ITEM = "household-registration";

  /** Others work in the same product at the same time; what a simulation writes, it always does. */
  private static final int TRIES = 5;

  @Autowired private JdbcTemplate database;

  @Test
  void showsWhatWouldComeOfAnApplicationAndWritesNothing() {
    Client staff = as("510100-config");

    JsonNode played =
        withoutWriting(
            () -> staff.post(PATH, Map.of("applicantType", TYPE, "calendarDate", "2026-09-24")));

    assertThat(played.path("sample").asBoolean()).isTrue();
    assertThat(played.path("findings")).isEmpty();
    assertThat(played.at("/path/ends").asInt()).isEqualTo(1);
    assertThat(played.at("/path/bpmn").asString()).contains("BPMNDiagram");
    assertThat(played.at("/dates/acceptedOn").asString()).isEqualTo("2026-09-24");
    assertThat(texts(played.at("/dates/uncounted"), "date")).contains("2026-09-25");
    assertThat(played.path("pushes"))
        .isNotEmpty()
        .allSatisfy(push -> assertThat(push.path("fields").propertyNames()).isNotEmpty());
    assertThat(texts(played.path("work"), "id")).contains("preview", ITEM);
    assertThat(played.at("/work/0/unit/name").asString()).isNotEmpty();
  }

  @Test
  void checksTheAnswersThatAreGivenAndTellsEverythingThatIsWrong() {
    Client staff = as("510100-config");
    JsonNode sample =
        staff.post(PATH, Map.of("applicantType", TYPE, "items", List.of(ITEM))).json();
    ObjectNode good = (ObjectNode) sample.path("form");

    JsonNode played =
        withoutWriting(() ->
            staff.post(PATH, Map.of("applicantType", TYPE, "items", List.of(ITEM), "form", good)));
    Client.Answer refused =
        staff.post(
            PATH,
            Map.of(
                "applicantType", TYPE,
                "items", List.of(ITEM, "nothing"),
                "form", good.deepCopy().put("idNo", "1").put("mobile", "x").put("alien", "y")));

    assertThat(played.path("sample").asBoolean()).isFalse();
    assertThat(played.path("items")).hasSize(1);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("code").asString()).isEqualTo("simulation-invalid");
    assertThat(texts(refused.json().path("problems"), "pointer"))
        .contains("/items/1", "/form/idNo", "/form/mobile", "/form/alien");
  }

  @Test
  void refusesWhoMayNotAndWhatIsNotThere() {
    Map<String, Object> body = Map.of("applicantType", TYPE);

    assertThat(as("510300-config").post(PATH, body).status()).isEqualTo(404);
    assertThat(as("510107-counter").post(PATH.replace("510100", "510107"), body).status())
        .isEqualTo(403);
    assertThat(anonymous().post(PATH, body).status()).isEqualTo(401);
    Client staff = as("510100-config");
    assertThat(staff.post(PATH, Map.of()).status()).isEqualTo(422);
    assertThat(staff.post(PATH, Map.of("applicantType", TYPE, "calendarDate", "tomorrow")).status())
        .isEqualTo(422);
    Client.Answer unknown = staff.post(PATH, Map.of("applicantType", "nobody", "county", "510304"));
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(texts(unknown.json().path("problems"), "pointer"))
        .containsExactlyInAnyOrder("/applicantType", "/county");
    assertThat(unknown.text()).contains("没有人员类型");
  }

  private JsonNode withoutWriting(Supplier<Client.Answer> act) {
    Map<String, Long> before = Map.of();
    Map<String, Long> after = Map.of();
    for (int i = 0; i < TRIES; i++) {
      before = rows();
      Client.Answer answer = act.get();
      after = rows();
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      if (before.equals(after)) {
        return answer.json();
      }
    }
    assertThat(after).isEqualTo(before);
    throw new IllegalStateException("never equal");
  }

  /** How many rows every table has. */
  private Map<String, Long> rows() {
    Map<String, Long> rows = new TreeMap<>();
    for (String table :
        database.queryForList(
            "SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
            String.class)) {
      rows.put(table, database.queryForObject("SELECT COUNT(*) FROM `" + table + "`", Long.class));
    }
    return rows;
  }

  private static List<String> texts(JsonNode list, String name) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.path(name).asString("")));
    return texts;
  }
}
