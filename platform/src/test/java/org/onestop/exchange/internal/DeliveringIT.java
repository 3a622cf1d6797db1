package org.onestop.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onestop.division.DivisionRange;
import org.onestop.exchange.Bindings;
import org.onestop.exchange.DispatchOrder;
import org.onestop.exchange.Dispatches;
import org.onestop.exchange.Dispatches.State;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Json;
import org.onestop.kernel.Transactions;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** From an order to the other side: tried, given up, retried, held back, and never lost. */
@OnExchange
class DeliveringIT {
  private static final Actor OPERATOR =
      new Actor("sysadmin", "系统管理员", "510000", null, Set.of(Role.SYSTEM_ADMINISTRATOR));
  private static final DivisionRange PROVINCE = DivisionRange.of("510000");

  private final Dispatches dispatches;
  private final Bindings bindings;
  private final ScriptedAdapter others;
  private final Transactions transactions;
  private final JdbcTemplate sql;
  private final Orders orders = Orders.in("510107");

  DeliveringIT(
      Dispatches dispatches,
      Bindings bindings,
      ScriptedAdapter others,
      Transactions transactions,
      JdbcTemplate sql) {
    this.dispatches = dispatches;
    this.bindings = bindings;
    this.others = others;
    this.transactions = transactions;
    this.sql = sql;
  }

  @AfterEach
  void mend() {
    List.of("police.example", "insurance.example", "post.example").forEach(others::up);
    for (String each : List.of("police", "insurance")) {
      if (bindings.suspended(each)) {
        bindings.resume(OPERATOR, each);
      }
    }
  }

  @Test
  void saysWhatTheOrderSaysAndNothingElse() {
    String id = dispatch(orders.initial("police", "household", "card"));
    await().until(() -> state(id) == State.SENT);

    assertThat(others.taken(orders.caseNo()))
        .containsExactly(
            Json.mapper()
                .readTree(
                    """
                    {"dispatchId": "%s", "kind": "initial", "caseNo": "%s",
                     "items": ["household", "card"], "division": "510107",
                     "contract": {"id": "police", "version": 3},
                     "fields": {"姓名": "测试·张三"}, "materials": [],
                     "firstCheck": {"by": "干部甲", "unit": "武侯区综合窗口",
                                    "at": "2026-03-02T09:00:00+08:00"}}
                    """
                        .formatted(id, orders.caseNo())));
    assertThat(row(id).attempts()).isOne();
    assertThat(row(id).sentAt()).isNotNull();
  }

  @Test
  void keepsWhatIsSaidSealed() {
    String id = dispatch(orders.initial("police", "household"));

    byte[] kept =
        sql.queryForObject(
            "select content from exc_dispatch where id = ?", (row, index) -> row.getBytes(1), id);

    assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("张三", "姓名", "干部甲");
  }

  @Test
  void aContractWithoutABindingFailsWaitsAndIsGivenUp() {
    for (String contract : List.of("unbound", "mistaken")) {
      String id = dispatch(orders.initial(contract, "card"));

      await().until(() -> state(id) == State.FAILED);

      assertThat(row(id).attempts()).isEqualTo(3);
      assertThat(row(id).lastError()).isEqualTo("no-binding");
      assertThat(others.tried(id)).isFalse();
    }
  }

  @Test
  void whatWasGivenUpIsRetriedByAPersonUnderTheSameId() {
    others.down("police.example");
    String id = dispatch(orders.initial("police", "household"));
    await().until(() -> state(id) == State.FAILED);
    assertThat(row(id).lastError()).isEqualTo("HTTP 503");

    others.up("police.example");
    dispatches.retry(id, PROVINCE);

    await().until(() -> state(id) == State.SENT);
    assertThat(others.taken(orders.caseNo()))
        .extracting(each -> each.path("dispatchId").asString())
        .containsExactly(id);
    assertThat(row(id).attempts()).isEqualTo(4);
    assertThat(row(id).lastError()).isNull();
  }

  @Test
  void triesAgainByItselfUntilTheOtherSideIsThere() {
    others.down("police.example");
    String id = dispatch(orders.initial("police", "household"));
    await().until(() -> row(id).attempts() > 0);
    others.up("police.example");

    await().until(() -> state(id) == State.SENT || state(id) == State.FAILED);
    if (state(id) == State.FAILED) {
      dispatches.retry(id, PROVINCE);
    }

    await().until(() -> state(id) == State.SENT);
    assertThat(others.taken(orders.caseNo())).hasSize(1);
  }

  @Test
  void aSuspendedContractIsNotAttemptedAndNothingIsLost() {
    bindings.suspend(OPERATOR, "police", "平台停机");
    String id = dispatch(orders.initial("police", "household"));
    String other = dispatch(orders.initial("insurance", "insurance"));
    await().until(() -> state(other) == State.SENT);
    awaitAFewLooks();
    assertThat(others.tried(id)).isFalse();
    assertThat(row(id).attempts()).isZero();
    assertThat(state(id)).isEqualTo(State.PENDING);

    bindings.resume(OPERATOR, "police");

    await().until(() -> state(id) == State.SENT);
    assertThat(row(id).attempts()).isOne();
  }

  @Test
  void whatIsRetriedWhileItsContractIsSuspendedWaitsToo() {
    others.down("police.example");
    String id = dispatch(orders.initial("police", "household"));
    await().until(() -> state(id) == State.FAILED);
    others.up("police.example");
    bindings.suspend(OPERATOR, "police", "平台停机");

    dispatches.retry(id, PROVINCE);
    awaitAFewLooks();
    assertThat(state(id)).isEqualTo(State.PENDING);
    assertThat(row(id).attempts()).isEqualTo(3);

    bindings.resume(OPERATOR, "police");
    await().until(() -> state(id) == State.SENT);
  }

  @Test
  void aSupplementGoesBehindTheInitialDispatchItAddsTo() {
    bindings.suspend(OPERATOR, "insurance", "平台停机");
    String initial = dispatch(orders.initial("insurance", "insurance"));
    String supplement = dispatch(orders.supplement("insurance", "insurance"));
    bindings.resume(OPERATOR, "insurance");

    await().until(() -> state(supplement) == State.SENT);

    assertThat(others.taken(orders.caseNo()))
        .extracting(each -> each.path("dispatchId").asString())
        .containsExactly(initial, supplement);
    JsonNode body = others.taken(orders.caseNo()).getLast();
    assertThat(body.path("kind").asString()).isEqualTo("supplement");
    assertThat(body.path("items").toString()).isEqualTo("[\"insurance\"]");
    assertThat(body.path("fields").toString()).isEqualTo("{}");
    assertThat(body.path("materials").toString()).isEqualTo("[]");
    assertThat(body.path("resultDocuments").toString())
        .isEqualTo(
            "[{\"kind\":\"voucher\",\"name\":\"居民户口簿电子凭证\","
                + "\"number\":\"川A-0001\",\"url\":null}]");
  }

  @Test
  void aSupplementWaitsForAnInitialDispatchThatFailedUntilSomebodyRetriesIt() {
    others.down("insurance.example");
    String initial = dispatch(orders.initial("insurance", "insurance"));
    await().until(() -> state(initial) == State.FAILED);
    others.up("insurance.example");
    String supplement = dispatch(orders.supplement("insurance", "insurance"));
    awaitAFewLooks();
    assertThat(state(supplement)).isEqualTo(State.PENDING);
    assertThat(row(supplement).attempts()).isZero();

    dispatches.retry(initial, PROVINCE);

    await().until(() -> state(supplement) == State.SENT);
    assertThat(others.taken(orders.caseNo()))
        .extracting(each -> each.path("kind").asString())
        .containsExactly("initial", "supplement");
  }

  /** Deliveries that wait are looked at in turn: once new ones have passed, so have they. */
  private void awaitAFewLooks() {
    for (int i = 0; i < 3; i++) {
      String id = dispatch(Orders.in("510107").initial("post", "card"));
      await().until(() -> state(id) == State.SENT);
    }
  }

  private String dispatch(DispatchOrder order) {
    return transactions.act(() -> dispatches.dispatch(order));
  }

  private State state(String id) {
    return row(id).state();
  }

  private Dispatches.Row row(String id) {
    String caseId =
        sql.queryForObject(
            "select case_id from exc_dispatch where id = ?", (row, index) -> row.getString(1), id);
    return dispatches.ofCase(caseId).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
