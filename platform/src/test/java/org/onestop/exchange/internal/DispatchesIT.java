package org.onestop.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onestop.crypto.Keys;
import org.onestop.division.DivisionRange;
import org.onestop.exchange.Bindings;
import org.onestop.exchange.Callbacks;
import org.onestop.exchange.DispatchOrder;
import org.onestop.exchange.Dispatches;
import org.onestop.exchange.Dispatches.State;
import org.onestop.exchange.Signatures;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Page;
import org.onestop.kernel.Transactions;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What was told to whom: found, taken back, answered, retried. */
@OnExchange
class DispatchesIT {
  private static final Actor OPERATOR =
      new Actor("sysadmin", "系统管理员", "510000", null, Set.of(Role.SYSTEM_ADMINISTRATOR));
  private static final DivisionRange PROVINCE = DivisionRange.of("510000");

  private final Dispatches dispatches;
  private final Callbacks callbacks;
  private final Bindings bindings;
  private final ScriptedAdapter others;
  private final RecordedResults results;
  private final Transactions transactions;
  private final Keys keys;
  private final Clock clock;
  private final JdbcTemplate sql;
  private final Orders orders = Orders.in("510107");

  DispatchesIT(
      Dispatches dispatches,
      Callbacks callbacks,
      Bindings bindings,
      ScriptedAdapter others,
      RecordedResults results,
      Transactions transactions,
      Keys keys,
      Clock clock,
      JdbcTemplate sql) {
    this.dispatches = dispatches;
    this.callbacks = callbacks;
    this.bindings = bindings;
    this.others = others;
    this.results = results;
    this.transactions = transactions;
    this.keys = keys;
    this.clock = clock;
    this.sql = sql;
  }

  @AfterEach
  void mend() {
    others.up("police.example");
    if (bindings.suspended("police")) {
      bindings.resume(OPERATOR, "police");
    }
  }

  @Test
  void takesBackWhatWasSentAndSaysNothingElse() {
    String id = sent(orders.initial("police", "household", "card"));

    cancelAll();

    await().until(() -> others.taken(orders.caseNo()).size() == 2);
    JsonNode cancel = others.taken(orders.caseNo()).getLast();
    assertThat(cancel.path("kind").asString()).isEqualTo("cancel");
    assertThat(cancel.path("cancels").asString()).isEqualTo(id);
    assertThat(cancel.path("dispatchId").asString()).isNotEqualTo(id);
    assertThat(cancel.path("items").toString()).isEqualTo("[\"household\",\"card\"]");
    assertThat(cancel.path("fields")).isEmpty();
    assertThat(cancel.path("materials")).isEmpty();
    assertThat(cancel.has("resultDocuments")).isFalse();
    assertThat(state(id)).isEqualTo(State.CANCELLED);
  }

  @Test
  void takesASupplementBackLikeAnythingElse() {
    sent(orders.initial("insurance", "insurance"));
    String supplement = sent(orders.supplement("insurance", "insurance"));

    cancelAll();

    await().until(() -> others.taken(orders.caseNo()).size() == 4);
    assertThat(others.taken(orders.caseNo()))
        .filteredOn(each -> each.path("kind").asString().equals("cancel"))
        .extracting(each -> each.path("cancels").asString())
        .contains(supplement);
    assertThat(others.taken(orders.caseNo()).getLast().has("resultDocuments")).isFalse();
  }

  @Test
  void takesBackSilentlyWhatNeverLeft() {
    bindings.suspend(OPERATOR, "police", "平台停机");
    String id = dispatch(orders.initial("police", "household"));
    await().until(this::nobodyHoldsADelivery);

    cancelAll();
    bindings.resume(OPERATOR, "police");
    sent(Orders.in("510107").initial("police", "household"));

    assertThat(state(id)).isEqualTo(State.CANCELLED);
    assertThat(dispatches.ofCase(orders.caseId())).hasSize(1);
    assertThat(others.tried(id)).isFalse();
  }

  @Test
  void whatFailedMayHaveArrivedAndCannotBeRetriedAnyMore() {
    others.down("police.example");
    String id = failed(orders.initial("police", "household"));

    cancelAll();
    others.up("police.example");

    await().until(() -> !others.taken(orders.caseNo()).isEmpty());
    assertThat(others.taken(orders.caseNo()))
        .extracting(each -> each.path("kind").asString())
        .containsExactly("cancel");
    refused(() -> dispatches.retry(id, PROVINCE), Fault.Kind.CONFLICT, "dispatch-not-failed");
  }

  @Test
  void leavesAloneWhatHasItsFinalResultAndWhatIsTakenBackAlready() {
    String id = sent(orders.initial("police", "household"));
    answer(id, "household", "done");
    assertThat(state(id)).isEqualTo(State.DONE);

    cancelAll();
    cancelAll();

    assertThat(state(id)).isEqualTo(State.DONE);
    assertThat(dispatches.ofCase(orders.caseId())).hasSize(1);
  }

  @Test
  void anInitialDispatchCoversItsItemsUntilItIsTakenBack() {
    assertThat(covers("police", "household")).isFalse();
    sent(orders.initial("police", "household", "card"));
    sent(orders.supplement("police", "other"));

    assertThat(covers("police", "household")).isTrue();
    assertThat(covers("police", "card")).isTrue();
    assertThat(covers("police", "other")).as("only supplemented").isFalse();
    assertThat(covers("insurance", "household")).isFalse();
    assertThat(dispatches.covers(Ids.next(), "police", "household")).isFalse();

    cancelAll();
    assertThat(covers("police", "household")).as("nor does what takes back").isFalse();
  }

  @Test
  void coversWhatFailedToo() {
    others.down("police.example");
    failed(orders.initial("police", "household"));

    assertThat(covers("police", "household")).isTrue();
  }

  @Test
  void retriesOnlyWhatFailedAndOnlyForThoseAboveItsDivision() {
    others.down("police.example");
    String failed = failed(orders.initial("police", "household"));
    others.up("police.example");
    String sent = sent(orders.initial("insurance", "insurance"));

    refused(
        () -> dispatches.retry(failed, DivisionRange.of("510300")),
        Fault.Kind.NOT_FOUND,
        "dispatch-unknown");
    refused(() -> dispatches.retry("none", PROVINCE), Fault.Kind.NOT_FOUND, "dispatch-unknown");
    refused(() -> dispatches.retry(sent, PROVINCE), Fault.Kind.CONFLICT, "dispatch-not-failed");
    assertThat(state(failed)).isEqualTo(State.FAILED);

    dispatches.retry(failed, DivisionRange.of("510107"));
    await().until(() -> state(failed) == State.SENT);
  }

  @Test
  void listsADivisionsDispatchesPageByPageTheLatestFirst() {
    List<String> here = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      here.addFirst(sent(Orders.in("513424").initial("police", "household")));
      sent(Orders.in("513325").initial("police", "household"));
    }
    List<String> listed = new ArrayList<>();
    @Nullable String after = null;
    do {
      Page<Dispatches.Row> page = dispatches.list(DivisionRange.of("513400"), null, null, after, 2);
      assertThat(page.items()).hasSizeBetween(1, 2);
      page.items().forEach(each -> listed.add(each.id()));
      after = page.next();
    } while (after != null);

    assertThat(listed).isEqualTo(here);
  }

  @Test
  void listsByStateAndContract() {
    DivisionRange range = DivisionRange.of("511902");
    String done = sent(Orders.in("511902").initial("police", "household"));
    answer(done, "household", "done");
    String sent = sent(Orders.in("511902").initial("insurance", "insurance"));

    assertThat(ids(dispatches.list(range, State.DONE, null, null, 20))).containsExactly(done);
    assertThat(ids(dispatches.list(range, null, "insurance", null, 20))).containsExactly(sent);
    assertThat(ids(dispatches.list(range, State.SENT, "police", null, 20))).isEmpty();
    assertThat(ids(dispatches.list(DivisionRange.of("511903"), null, null, null, 20))).isEmpty();
  }

  @Test
  void refusesAPageOfNoneOrOfTooMany() {
    for (int limit : new int[] {0, 201, -1}) {
      refused(
          () -> dispatches.list(PROVINCE, null, null, null, limit),
          Fault.Kind.INVALID,
          "page-invalid");
    }
  }

  @Test
  void aRefusedResultLeavesNoTraceSoThatItsNonceMayBeUsedAgain() {
    String id = sent(orders.initial("police", "household"));
    String nonce = Ids.next();
    refused(
        () -> answer(id, "household", "declined", nonce),
        Fault.Kind.CONFLICT,
        "out-of-order-final");
    assertThat(state(id)).isEqualTo(State.SENT);

    answer(id, "household", "done", nonce);

    assertThat(results.of(id)).hasSize(1);
    refused(() -> answer(id, "household", "done", nonce), Fault.Kind.CONFLICT, "nonce-used");
    assertThat(results.of(id)).hasSize(1);
  }

  private void cancelAll() {
    transactions.run(() -> dispatches.cancelAll(orders.caseId()));
  }

  private boolean covers(String contract, String item) {
    return dispatches.covers(orders.caseId(), contract, item);
  }

  private String sent(DispatchOrder order) {
    String id = dispatch(order);
    await().until(() -> state(id) == State.SENT);
    return id;
  }

  private String failed(DispatchOrder order) {
    String id = dispatch(order);
    await().until(() -> state(id) == State.FAILED);
    return id;
  }

  private String dispatch(DispatchOrder order) {
    return transactions.act(() -> dispatches.dispatch(order));
  }

  private void answer(String id, String item, String status) {
    answer(id, item, status, Ids.next());
  }

  private void answer(String id, String item, String status, String nonce) {
    byte[] body =
        "{\"dispatchId\":\"%s\",\"item\":\"%s\",\"status\":\"%s\",\"at\":\"%s\"}"
            .formatted(id, item, status, clock.instant())
            .getBytes(StandardCharsets.UTF_8);
    String timestamp = String.valueOf(clock.instant().getEpochSecond());
    callbacks.receive(
        new Callbacks.SignedMessage(
            "platform",
            timestamp,
            nonce,
            Signatures.sign(keys.secret("exchange-platform"), timestamp, nonce, body),
            body));
  }

  private State state(String id) {
    return sql.queryForObject(
        "select state from exc_dispatch where id = ?",
        (row, index) -> State.valueOf(row.getString(1)),
        id);
  }

  private boolean nobodyHoldsADelivery() {
    return sql.queryForObject(
            "select count(*) from ACT_RU_EXTERNAL_JOB where LOCK_OWNER_ is not null",
            (row, index) -> row.getInt(1))
        == 0;
  }

  private static List<String> ids(Page<Dispatches.Row> page) {
    return page.items().stream().map(Dispatches.Row::id).toList();
  }

  private static void refused(ThrowingCallable act, Fault.Kind kind, String code) {
    Fault fault = catchThrowableOfType(Fault.class, act);
    assertThat(fault).isNotNull();
    assertThat(fault.kind()).isEqualTo(kind);
    assertThat(fault.code()).isEqualTo(code);
  }
}
