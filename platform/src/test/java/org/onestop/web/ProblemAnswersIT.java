package org.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.web.Caller.json;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onestop.OnPeopleSlice;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.identity.Accounts;
import org.onestop.identity.Accounts.NewAccount;
import org.onestop.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** Every refusal is problem JSON that says what to do and nothing of our insides. */
@OnPeopleSlice
@ExtendWith(OutputCaptureExtension.class)
class ProblemAnswersIT {
  private final Caller caller;
  private final Divisions divisions;
  private final Accounts accounts;

  ProblemAnswersIT(
      @Value("${local.server.port}") int port,
      @Autowired Divisions divisions,
      @Autowired Accounts accounts) {
    this.caller = new Caller(port, "problem-kiosk", "right");
    this.divisions = divisions;
    this.accounts = accounts;
  }

  @BeforeEach
  void withAnAccount() {
    divisions.put(
        List.of(
            new NewDivision("510000", "四川省", Level.PROVINCE, null),
            new NewDivision("510100", "成都市", Level.CITY, "510000"),
            new NewDivision("510107", "武侯区", Level.COUNTY, "510100")));
    accounts.put(
        List.of(new NewAccount("problem-kiosk", "x", "510107", null, Set.of(Role.KIOSK))), "right");
  }

  @ParameterizedTest
  @CsvSource({
    "INVALID, 422",
    "FORBIDDEN, 403",
    "NOT_FOUND, 404",
    "CONFLICT, 409",
    "STALE, 412",
    "TOO_LARGE, 413",
    "UNSUPPORTED, 415",
    "TOO_MANY, 429",
    "UNAVAILABLE, 503"
  })
  void givesEachKindItsStatus(String kind, int status) {
    HttpResponse<String> answer = caller.get("/api/v1/faults/" + kind);

    assertProblem(answer, status, kind.equals("INVALID") ? "divisions-invalid" : "stale");
    boolean later = status == 429 || status == 503;
    assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(later);
  }

  @Test
  void listsEveryFindingInTheLanguageAskedFor() {
    JsonNode chinese = json(caller.get("/api/v1/faults/INVALID"));
    JsonNode english = json(caller.get("/api/v1/faults/INVALID", "Accept-Language", "en-GB"));
    JsonNode french = json(caller.get("/api/v1/faults/INVALID", "Accept-Language", "fr"));

    assertThat(chinese.path("problems")).hasSize(2);
    assertThat(chinese.path("problems").get(1).path("pointer").asString()).isEqualTo("/1");
    assertThat(chinese.path("problems").get(1).path("code").asString()).isEqualTo("missing-field");
    assertThat(chinese.path("problems").get(1).path("message").asString()).isEqualTo("缺少“year”");
    assertThat(english.path("problems").get(1).path("message").asString())
        .isEqualTo("year is missing");
    assertThat(french.path("problems").get(1).path("message").asString()).isEqualTo("缺少“year”");
    assertThat(english.path("detail").asString()).startsWith("The divisions have errors");
  }

  @Test
  void namesAnUnknownFieldByItsPointer() {
    assertFinding(
        caller.post(
            "/api/v1/orders",
            "{\"name\":\"a\",\"count\":1,\"line\":{\"itme\":\"x\",\"item\":\"y\"}}"),
        422,
        "/line/itme",
        "unknown-field");
  }

  @Test
  void namesEveryMissingPropertyAtOnce() {
    JsonNode problem =
        json(caller.post("/api/v1/orders", "{\"count\":1,\"lines\":[{\"item\":\"a\"},{}]}"));

    assertThat(problem.path("problems"))
        .extracting(each -> each.path("pointer").asString())
        .containsExactly("/name", "/lines/1/item");
  }

  @Test
  void namesAValueOfAnotherTypeWithoutQuotingIt() {
    HttpResponse<String> answer =
        caller.post("/api/v1/orders", "{\"name\":\"a\",\"count\":\"" + SampleDoors.SECRET + "x\"}");

    assertFinding(answer, 422, "/count", "wrong-type");
    assertThat(answer.body()).doesNotContain(SampleDoors.SECRET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":",
        "{\"name\":\"a\",\"name\":\"b\",\"count\":1}",
        "{\"name\":\"a\",",
        "<xml/>"
      })
  void refusesWhatIsNoJson(String body) {
    HttpResponse<String> answer = caller.post("/api/v1/orders", body);

    assertProblem(answer, 400, "request-unreadable");
    assertThat(json(answer).path("problems").get(0).path("code").asString()).isEqualTo("malformed");
  }

  @Test
  void refusesAMissingBodyAndWhatFollowsABody() {
    assertProblem(caller.post("/api/v1/orders", ""), 400, "request-unreadable");
    assertThat(
            caller.post("/api/v1/orders", "{\"name\":\"a\",\"count\":1} {\"more\":1}").statusCode())
        .isBetween(400, 422);
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    String deep =
        "{\"name\":\"a\",\"count\":1,\"lines\":" + "[".repeat(100) + "]".repeat(100) + "}";

    HttpResponse<String> answer = caller.post("/api/v1/orders", deep);

    assertThat(answer.statusCode()).isBetween(400, 422);
    assertThat(json(answer).path("problems")).hasSize(1);
  }

  @Test
  void refusesTooMuchWhetherItsLengthIsAnnouncedOrNot() {
    byte[] much = new byte[BodySize.TEXT + 10];
    java.util.Arrays.fill(much, (byte) ' ');

    assertProblem(
        caller.post("/api/v1/orders", BodyPublishers.ofByteArray(much)), 413, "request-too-large");
    assertProblem(
        caller.post(
            "/api/v1/orders", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much))),
        413,
        "request-too-large");
    assertProblem(
        caller.post(
            "/api/v1/exchange/results",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much))),
        413,
        "request-too-large");
  }

  @Test
  void answersWhatIsNotThereAndWhatIsNotSupported() {
    assertProblem(caller.get("/api/v1/nowhere"), 404, "http-404");
    assertProblem(caller.get("/api/v1/orders"), 405, "http-405");
    assertProblem(
        caller.send(
            caller
                .request("/api/v1/orders")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x"))
                .build()),
        415,
        "http-415");
    assertProblem(caller.get("/api/v1/faults/KIND"), 400, "request-unreadable");
  }

  @Test
  void staysProblemJsonForThoseWhoAskedForSomethingElse() {
    assertProblem(
        caller.get("/api/v1/faults/NOT_FOUND", "Accept", "application/pdf"), 404, "stale");
  }

  @Test
  void givesAnIncidentANumberAndKeepsItsMessagesOutOfAnswerAndLog(CapturedOutput output) {
    HttpResponse<String> answer = caller.get("/api/v1/trouble/bug");

    assertProblem(answer, 500, "unexpected");
    String incident = json(answer).path("incident").asString();
    assertThat(json(answer).path("detail").asString()).contains(incident);
    assertThat(answer.body()).doesNotContain("Exception", "org.", SampleDoors.SECRET);
    assertThat(output.getAll())
        .contains(incident, "java.lang.IllegalStateException", "SampleDoors.trouble")
        .doesNotContain(SampleDoors.SECRET);
  }

  @Test
  void sendsPeopleAwayForAMomentWhenTheDatabaseIsBusyOrGone(CapturedOutput output) {
    assertProblem(caller.get("/api/v1/trouble/lock"), 409, "try-again");
    HttpResponse<String> gone = caller.get("/api/v1/trouble/database");
    assertProblem(gone, 503, "unavailable");
    assertThat(gone.headers().firstValue("Retry-After")).isPresent();
    assertThat(output.getAll()).doesNotContain(SampleDoors.SECRET);
  }

  @Test
  void answersADenialFromWithinLikeOneFromTheDoor() {
    assertProblem(caller.get("/api/v1/trouble/denied"), 403, "forbidden");
  }

  @Test
  void answersADivisionAndWhatLiesBelow() {
    JsonNode county = json(caller.get("/api/v1/divisions/510107"));
    assertThat(county.path("fullName").asString()).isEqualTo("四川省成都市武侯区");
    assertThat(county.path("level").asString()).isEqualTo("county");
    assertThat(county.path("parent").asString()).isEqualTo("510100");

    JsonNode children = json(caller.get("/api/v1/divisions/510100/children"));
    assertThat(children.propertyNames()).containsExactlyInAnyOrder("items", "next");
    assertThat(children.path("next").isNull()).isTrue();
    assertThat(children.path("items").get(0).path("code").asString()).startsWith("5101");

    JsonNode province = json(caller.get("/api/v1/divisions/510000"));
    assertThat(province.has("parent")).isTrue();
    assertThat(province.path("parent").isNull()).isTrue();
    assertProblem(caller.get("/api/v1/divisions/999999"), 404, "division-unknown");
    assertProblem(caller.get("/api/v1/divisions/999999/children"), 404, "division-unknown");
  }

  private static void assertFinding(
      HttpResponse<String> answer, int status, String pointer, String code) {
    assertProblem(answer, status, "request-unreadable");
    assertThat(json(answer).path("problems")).hasSize(1);
    assertThat(json(answer).path("problems").get(0).path("pointer").asString()).isEqualTo(pointer);
    assertThat(json(answer).path("problems").get(0).path("code").asString()).isEqualTo(code);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("code").asString()).isEqualTo(code);
    assertThat(problem.path("type").asString()).isNotBlank();
    assertThat(problem.path("title").asString()).isNotBlank();
    assertThat(problem.path("detail").asString()).isNotBlank();
  }
}
