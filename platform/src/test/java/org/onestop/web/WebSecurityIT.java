package org.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.OnPeopleSlice;
import org.onestop.PeopleSlice;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.identity.Accounts;
import org.onestop.identity.Accounts.NewAccount;
import org.onestop.identity.Role;
import org.onestop.kernel.Json;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** Who gets in, tried over HTTP. */
@OnPeopleSlice
class WebSecurityIT {
  private static final Instant NOON = Instant.ofEpochSecond(4_000_000_000L);
  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;
  private final String management;
  private final Divisions divisions;
  private final Accounts accounts;

  WebSecurityIT(
      @Value("${local.server.port}") int port,
      @Value("${local.management.port}") int managementPort,
      @Autowired Divisions divisions,
      @Autowired Accounts accounts) {
    this.base = "http://127.0.0.1:" + port;
    this.management = "http://127.0.0.1:" + managementPort;
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
        List.of(new NewAccount("web-kiosk", "x", "510107", null, Set.of(Role.KIOSK))), "right");
  }

  @Test
  void letsAnAccountInByBasicInTheDemo() throws Exception {
    HttpResponse<String> answer = get("/api/v1/who", basic("web-kiosk", "right"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).path("account").asString()).isEqualTo("web-kiosk");
    assertThat(json(answer).path("roles").get(0).asString()).isEqualTo("KIOSK");
  }

  @Test
  void answersAnonymousAndWrongCredentialsAlikeAsProblemJson() throws Exception {
    HttpResponse<String> anonymous = get("/api/v1/who");
    HttpResponse<String> wrong = get("/api/v1/who", basic("web-kiosk", "wrong"));
    HttpResponse<String> unknown = get("/api/v1/who", basic("nobody", "right"));
    HttpResponse<String> broken = get("/api/v1/who", "Basic !!!");

    assertThat(List.of(anonymous, wrong, unknown, broken))
        .allSatisfy(each -> {
          assertThat(each.statusCode()).isEqualTo(401);
          assertThat(each.headers().firstValue("Content-Type").orElse(""))
              .startsWith("application/problem+json");
          assertThat(each.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
          assertThat(each.body()).isEqualTo(anonymous.body());
          assertThat(json(each).path("code").asString()).isEqualTo("unauthenticated");
          assertThat(json(each).path("status").asInt()).isEqualTo(401);
          assertThat(json(each).path("type").asString()).startsWith("urn:onestop:problem:");
        });
  }

  @Test
  void keepsNoSessionAndNeedsNoCsrfToken() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(base + "/api/v1/who"))
            .header("Authorization", basic("web-kiosk", "right"))
            .POST(BodyPublishers.noBody())
            .build();

    HttpResponse<String> answer = send(post);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void setsSecurityHeaders() throws Exception {
    HttpResponse<String> answer = get("/api/v1/who", basic("web-kiosk", "right"));

    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValue("default-src 'none'; frame-ancestors 'none'");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void givesForeignPagesNoAccess() throws Exception {
    HttpRequest preflight =
        HttpRequest.newBuilder(URI.create(base + "/api/v1/who"))
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Origin", "https://evil.example")
            .header("Access-Control-Request-Method", "GET")
            .build();

    HttpResponse<String> answer = send(preflight);

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void letsSignedResultsThroughToWhereTheirSignatureIsChecked() throws Exception {
    assertThat(post("/api/v1/exchange/results").statusCode()).isEqualTo(200);
    assertThat(get("/api/v1/exchange/results").statusCode()).isEqualTo(401);
    assertThat(post("/api/v1/exchange/results/x").statusCode()).isEqualTo(401);
  }

  @Test
  void showsTheDescriptionToEveryone() throws Exception {
    assertThat(get("/v3/api-docs/sample").statusCode()).isEqualTo(200);
  }

  @Test
  void showsHealthAndFiguresOnTheManagementPortOnly() throws Exception {
    assertThat(at(management, "/actuator/health/liveness").statusCode()).isEqualTo(200);
    assertThat(at(management, "/actuator/prometheus").statusCode()).isEqualTo(200);
    assertThat(at(management, "/actuator/info").statusCode()).isEqualTo(403);
    assertThat(at(management, "/actuator").statusCode()).isNotEqualTo(200);
    assertThat(at(base, "/actuator/health").statusCode()).isNotEqualTo(200);
    assertThat(at(base, "/actuator/prometheus").statusCode()).isNotEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1//who", "/api/v1/who;a=b", "/api/v1/%2e%2e/who", "/api/v1/who%00"})
  void refusesPathsMadeToConfuse(String path) throws Exception {
    HttpResponse<String> answer = get(path, basic("web-kiosk", "right"));

    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.body()).doesNotContain("web-kiosk", "Exception", "org.");
  }

  @Test
  void letsAnAccountInByToken() throws Exception {
    String token = token(Map.of("preferred_username", "web-kiosk"), NOON);

    JsonNode answer = json(get("/api/v1/who", "Bearer " + token));

    assertThat(answer.path("account").asString()).isEqualTo("web-kiosk");
    assertThat(answer.path("verified").asBoolean()).isFalse();
  }

  @Test
  void letsAnApplicantInByTokenWithTheVerifiedIdentityOutOfSight() throws Exception {
    String token =
        token(
            Map.of("azp", "onestop-applicant", "name", "张三", "id_number", "510107199001011234"),
            NOON);

    HttpResponse<String> answer = get("/api/v1/who", "Bearer " + token);

    assertThat(json(answer).path("roles").get(0).asString()).isEqualTo("APPLICANT");
    assertThat(json(answer).path("verified").asBoolean()).isTrue();
    assertThat(answer.body()).doesNotContain("张三", "510107199001011234");
  }

  @Test
  void refusesTokensThatAreForgedExpiredOrNobodys() throws Exception {
    String good = token(Map.of("preferred_username", "web-kiosk"), NOON);
    String expired = token(Map.of("preferred_username", "web-kiosk"), Instant.EPOCH);
    String nobodys = token(Map.of("preferred_username", "nobody"), NOON);
    String[] parts = good.split("\\.", 0);
    String forged =
        parts[0]
            + "."
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                    "{\"preferred_username\":\"sysadmin\",\"exp\":4000000000}"
                        .getBytes(StandardCharsets.UTF_8))
            + "."
            + parts[2];

    for (String token : List.of(expired, nobodys, forged, "x.y.z")) {
      HttpResponse<String> answer = get("/api/v1/who", "Bearer " + token);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(json(answer).path("code").asString()).isEqualTo("unauthenticated");
    }
  }

  @Test
  void makesAnAddressWaitAfterManyWrongSignInsAndSaysHowLong() throws Exception {
    HttpClient elsewhere =
        HttpClient.newBuilder().localAddress(InetAddress.getByName("127.0.0.77")).build();
    assertThat(who(elsewhere, "web-kiosk", "right").statusCode()).isEqualTo(200);
    HttpResponse<String> answer = who(elsewhere, "guess-0", "wrong");
    for (int i = 1; i < 200 && answer.statusCode() == 401; i++) {
      answer = who(elsewhere, "guess-" + i, "wrong");
    }

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(json(answer).path("code").asString()).isEqualTo("too-many-sign-ins");
    int wait = Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
    assertThat(wait).isBetween(1, 60);
    // who is known already is no guess, and other addresses are not concerned
    assertThat(who(elsewhere, "web-kiosk", "right").statusCode()).isEqualTo(200);
    assertThat(who(http, "guess", "wrong").statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> who(HttpClient from, String account, String password)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + "/api/v1/who"))
            .header("Authorization", basic(account, password))
            .build();
    return from.send(request, BodyHandlers.ofString());
  }

  private static String token(Map<String, Object> claims, Instant expires) throws JOSEException {
    JWTClaimsSet.Builder set =
        new JWTClaimsSet.Builder().subject("s").expirationTime(Date.from(expires));
    claims.forEach(set::claim);
    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), set.build());
    token.sign(new RSASSASigner(PeopleSlice.PROVIDER));
    return token.serialize();
  }

  private static String basic(String account, String password) {
    String both = account + ":" + password;
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> get(String path, String... authorization)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    for (String each : authorization) {
      request.header("Authorization", each);
    }
    return send(request.build());
  }

  private HttpResponse<String> post(String path) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(base + path)).POST(BodyPublishers.noBody()).build());
  }

  private HttpResponse<String> at(String server, String path)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(server + path)).build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return Json.mapper().readTree(answer.body());
  }
}
