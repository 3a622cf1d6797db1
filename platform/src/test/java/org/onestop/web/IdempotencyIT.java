package org.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.web.Caller.json;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.OnPeopleSlice;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.identity.Accounts;
import org.onestop.identity.Accounts.NewAccount;
import org.onestop.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** One key, one act: tried over HTTP on the real database. */
@OnPeopleSlice
class IdempotencyIT {
  private final Caller caller;
  private final Caller other;
  private final SampleDoors doors;
  private final Divisions divisions;
  private final Accounts accounts;
  private final JdbcTemplate sql;
  private final String key = UUID.randomUUID().toString();

  IdempotencyIT(
      @Value("${local.server.port}") int port,
      @Autowired SampleDoors doors,
      @Autowired Divisions divisions,
      @Autowired Accounts accounts,
      @Autowired JdbcTemplate sql) {
    this.caller = new Caller(port, "key-kiosk", "right");
    this.other = new Caller(port, "key-other", "right");
    this.doors = doors;
    this.divisions = divisions;
    this.accounts = accounts;
    this.sql = sql;
  }

  @BeforeEach
  void withAccounts() {
    divisions.put(
        List.of(
            new NewDivision("510000", "四川省", Level.PROVINCE, null),
            new NewDivision("510100", "成都市", Level.CITY, "510000"),
            new NewDivision("510107", "武侯区", Level.COUNTY, "510100")));
    accounts.put(
        List.of(
            new NewAccount("key-kiosk", "x", "510107", null, Set.of(Role.KIOSK)),
            new NewAccount("key-other", "x", "510107", null, Set.of(Role.KIOSK))),
        "right");
  }

  @Test
  void answersTheSameKeyAndBodyAsTheFirstTime() {
    HttpResponse<String> first = order(key, "a");
    int acts = doors.acts.get();

    HttpResponse<String> again = order(key, "a");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(doors.acts).hasValue(acts);
  }

  @Test
  void regardsTheSameBodyInAnotherOrderOfPropertiesAsTheSame() {
    String first =
        caller
            .post("/api/v1/orders", "{\"name\":\"a\",\"count\":1}", Idempotency.HEADER, key)
            .body();

    assertThat(
            caller
                .post(
                    "/api/v1/orders", "{ \"count\": 1, \"name\": \"a\" }", Idempotency.HEADER, key)
                .body())
        .isEqualTo(first);
  }

  @Test
  void refusesAnotherBodyUnderTheSameKey() {
    order(key, "a");

    HttpResponse<String> changed = order(key, "b");

    assertThat(changed.statusCode()).isEqualTo(409);
    assertThat(json(changed).path("code").asString()).isEqualTo("idempotency-key-reused");
  }

  @Test
  void keepsTheKeysOfClientsApart() {
    String mine = order(key, "a").body();

    HttpResponse<String> theirs =
        other.post("/api/v1/orders", "{\"name\":\"b\",\"count\":1}", Idempotency.HEADER, key);

    assertThat(theirs.statusCode()).isEqualTo(201);
    assertThat(theirs.body()).isNotEqualTo(mine);
  }

  @Test
  void bindsAKeyOnlyBySuccess() {
    int before = rows();
    assertThat(order(key, "refused").statusCode()).isEqualTo(409);
    assertThat(rows()).isEqualTo(before);
    assertThat(bound()).isZero();

    assertThat(order(key, "a").statusCode()).isEqualTo(201);

    assertThat(rows()).isEqualTo(before + 1);
    assertThat(bound()).isOne();
  }

  @Test
  void doesAnActWithoutAKeyEachTime() {
    assertThat(order(null, "a").body()).isNotEqualTo(order(null, "a").body());
  }

  @Test
  void doesAnActAgainThatLostToAnother() {
    if (doors.acts.get() % 2 == 1) {
      order(null, "a");
    }
    int before = rows();

    assertThat(order(key, "deadlock").statusCode()).isEqualTo(201);

    assertThat(rows()).isEqualTo(before + 1);
  }

  @Test
  void refusesAKeyThatIsNoToken() {
    assertThat(order("x".repeat(200), "a").statusCode()).isEqualTo(422);
    assertThat(order("with space", "a").statusCode()).isEqualTo(422);
  }

  @Test
  void letsOneOfSeveralSimultaneousCallsWinAndAnswersAllAlike() throws Exception {
    int before = rows();

    List<HttpResponse<String>> answers = atOnce(6, () -> order(key, "a"));

    assertThat(answers).allSatisfy(each -> assertThat(each.statusCode()).isEqualTo(201));
    assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
    assertThat(rows()).isEqualTo(before + 1);
    assertThat(bound()).isOne();
  }

  @Test
  void keepsNoBodyInItsRow() {
    order(key, "a");

    String row =
        String.valueOf(
            sql.queryForMap("select * from web_idempotency where idempotency_key = ?", key));

    assertThat(row).contains("order-").doesNotContain("\"count\"");
  }

  private HttpResponse<String> order(@org.jspecify.annotations.Nullable String key, String name) {
    String body = "{\"name\":\"" + name + "\",\"count\":1}";
    return key == null
        ? caller.post("/api/v1/orders", body)
        : caller.post("/api/v1/orders", body, Idempotency.HEADER, key);
  }

  private int rows() {
    Integer count =
        sql.queryForObject(
            "select count(*) from div_alias where alias like 'order-%'", Integer.class);
    return count == null ? -1 : count;
  }

  private int bound() {
    Integer count =
        sql.queryForObject(
            "select count(*) from web_idempotency where idempotency_key = ?", Integer.class, key);
    return count == null ? -1 : count;
  }

  private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
    CyclicBarrier start = new CyclicBarrier(times);
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<Callable<T>> calls =
          java.util.Collections.nCopies(
              times,
              () -> {
                start.await();
                return call.call();
              });
      List<T> answers = new java.util.ArrayList<>();
      for (Future<T> each : threads.invokeAll(calls)) {
        answers.add(each.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }
}
