package org.onestop.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onestop.exchange.Bindings;
import org.onestop.exchange.Bindings.Binding;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.DomainEvent;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Transactions;
import org.springframework.jdbc.core.JdbcTemplate;

/** The switch that operators turn, and the probes they make. */
@OnExchange
class BindingsIT {
  private static final Actor OPERATOR = actor("sysadmin", "510000", Role.SYSTEM_ADMINISTRATOR);

  private final Bindings bindings;
  private final BindingMapper mapper;
  private final ScriptedAdapter others;
  private final RecordedResults heard;
  private final Transactions transactions;
  private final JdbcTemplate sql;

  BindingsIT(
      Bindings bindings,
      BindingMapper mapper,
      ScriptedAdapter others,
      RecordedResults heard,
      Transactions transactions,
      JdbcTemplate sql) {
    this.bindings = bindings;
    this.mapper = mapper;
    this.others = others;
    this.heard = heard;
    this.transactions = transactions;
    this.sql = sql;
  }

  @AfterEach
  void mend() {
    others.up("post.example");
    for (Binding each : bindings.list(OPERATOR)) {
      if (each.suspension() != null) {
        bindings.resume(OPERATOR, each.contract());
      }
    }
  }

  @Test
  void listsEveryContractWithTheHostItGoesToAndNoMoreOfTheAddress() {
    assertThat(bindings.list(OPERATOR))
        .extracting(Binding::contract)
        .containsExactly("insurance", "mistaken", "police", "post", "unbound");
    assertThat(binding("police").adapter()).isEqualTo("scripted");
    assertThat(binding("police").host()).isEqualTo("police.example");
    assertThat(binding("police").toString()).doesNotContain("secret", "key");
    assertThat(binding("unbound").adapter()).isNull();
    assertThat(binding("mistaken").adapter()).as("nobody speaks for it").isNull();
  }

  @Test
  void stopsOneContractUntilItIsLetGoOn() {
    assertThat(bindings.suspended("post")).isFalse();

    Binding stopped = bindings.suspend(OPERATOR, "post", "平台停机检修");

    assertThat(stopped.suspension()).isNotNull();
    assertThat(stopped.suspension().by()).isEqualTo("sysadmin");
    assertThat(stopped.suspension().reason()).isEqualTo("平台停机检修");
    assertThat(bindings.suspended("post")).isTrue();
    assertThat(bindings.suspended("police")).isFalse();
    assertThat(binding("post")).isEqualTo(stopped);

    assertThat(bindings.resume(OPERATOR, "post").suspension()).isNull();
    assertThat(bindings.suspended("post")).isFalse();
  }

  @Test
  void tellsTheAuditEachTurnOnce() {
    int before = heard.events("binding:post").size();
    bindings.suspend(OPERATOR, "post", "平台停机检修");
    refused(
        () -> bindings.suspend(OPERATOR, "post", "再停"), Fault.Kind.CONFLICT, "binding-suspended");
    bindings.resume(OPERATOR, "post");
    refused(() -> bindings.resume(OPERATOR, "post"), Fault.Kind.CONFLICT, "binding-not-suspended");

    List<DomainEvent> events = heard.events("binding:post");
    assertThat(events.subList(before, events.size()))
        .extracting(DomainEvent::type, DomainEvent::actor, DomainEvent::division)
        .containsExactly(
            tuple("binding-suspended", "sysadmin", "510000"),
            tuple("binding-resumed", "sysadmin", "510000"));
    assertThat(events.get(before).facts())
        .isEqualTo(Map.of("contract", "post", "reason", "平台停机检修"));
  }

  @Test
  void asksForAReasonOfAReasonableLength() {
    for (String reason : List.of("", "  ", "因".repeat(201))) {
      Fault fault =
          refused(
              () -> bindings.suspend(OPERATOR, "post", reason),
              Fault.Kind.INVALID,
              "binding-invalid");
      assertThat(fault.problems().list()).extracting(Problem::pointer).containsExactly("/reason");
    }
    assertThat(bindings.suspended("post")).isFalse();
  }

  @Test
  void isForSystemAdministratorsAboveAllDivisionsOnly() {
    for (Actor by :
        List.of(
            actor("510107-counter", "510107", Role.COUNTER),
            actor("510000-supervise", "510000", Role.SUPERVISE),
            actor("secadmin", "510000", Role.SECURITY_ADMINISTRATOR),
            actor("auditor", "510000", Role.AUDITOR),
            actor("510100-sysadmin", "510100", Role.SYSTEM_ADMINISTRATOR),
            actor("lost-sysadmin", Actor.NOWHERE, Role.SYSTEM_ADMINISTRATOR))) {
      for (ThrowingCallable act :
          List.<ThrowingCallable>of(
              () -> bindings.list(by),
              () -> bindings.suspend(by, "post", "因故"),
              () -> bindings.resume(by, "no-such"),
              () -> bindings.probe(by, "post"))) {
        refused(act, Fault.Kind.FORBIDDEN, "forbidden");
      }
    }
    assertThat(bindings.suspended("post")).isFalse();
  }

  @Test
  void knowsOnlyTheContractsThereAre() {
    for (ThrowingCallable act :
        List.<ThrowingCallable>of(
            () -> bindings.suspend(OPERATOR, "pots", "因故"),
            () -> bindings.resume(OPERATOR, "pots"),
            () -> bindings.probe(OPERATOR, "pots"))) {
      refused(act, Fault.Kind.NOT_FOUND, "contract-unknown");
    }
  }

  @Test
  void letsOneOfTwoOperatorsTurnIt() {
    AtomicInteger refusals = new AtomicInteger();
    Runnable turn =
        () -> {
          try {
            bindings.suspend(OPERATOR, "post", "平台停机");
          } catch (Fault twice) {
            assertThat(twice.code()).isEqualTo("binding-suspended");
            refusals.incrementAndGet();
          }
        };

    CompletableFuture.allOf(CompletableFuture.runAsync(turn), CompletableFuture.runAsync(turn))
        .join();

    assertThat(refusals).hasValue(1);
    assertThat(bindings.suspended("post")).isTrue();
  }

  @Test
  void otherNodesLearnOfItWhenTheyLook() {
    BindingRows other = new BindingRows(mapper);
    assertThat(other.switches().suspensions()).doesNotContainKey("post");

    bindings.suspend(OPERATOR, "post", "平台停机");
    other.refresh();
    assertThat(other.switches().suspensions()).containsKey("post");

    bindings.resume(OPERATOR, "post");
    other.refresh();
    assertThat(other.switches().suspensions()).doesNotContainKey("post");
  }

  @Test
  void asksTheDatabaseNothingWhenAnItemsTurnComes() {
    bindings.suspended("post");

    int asked =
        transactions.act(() -> {
          int before = questions();
          for (int i = 0; i < 100; i++) {
            bindings.suspended("post");
            bindings.lastProbe("post");
          }
          return questions() - before - 1;
        });

    assertThat(asked).isZero();
  }

  @Test
  void keepsWhatCameOfTheLastProbe() {
    bindings.probe(OPERATOR, "post");
    Bindings.Probe there = bindings.lastProbe("post").orElseThrow();
    assertThat(there.reachable()).isTrue();
    assertThat(there.note()).isEqualTo("HTTP 401");

    others.down("post.example");
    bindings.probe(OPERATOR, "post");

    assertThat(bindings.lastProbe("post"))
        .hasValueSatisfying(probe -> {
          assertThat(probe.reachable()).isFalse();
          assertThat(probe.note()).isEqualTo("HTTP 503");
          assertThat(probe.at()).isAfterOrEqualTo(there.at());
        });
    assertThat(binding("post").lastProbe()).isEqualTo(bindings.lastProbe("post").orElseThrow());
  }

  @Test
  void probesWhatIsSuspendedSoThatOneSeesWhenToLetItGoOn() {
    bindings.suspend(OPERATOR, "post", "平台停机");

    assertThat(bindings.probe(OPERATOR, "post"))
        .satisfies(each -> {
          assertThat(each.suspension()).isNotNull();
          assertThat(each.lastProbe()).isNotNull();
        });
  }

  @Test
  void hasNobodyToAskWithoutABinding() {
    for (String contract : List.of("unbound", "mistaken")) {
      refused(() -> bindings.probe(OPERATOR, contract), Fault.Kind.CONFLICT, "binding-missing");
      assertThat(bindings.lastProbe(contract)).isEmpty();
    }
  }

  private Binding binding(String contract) {
    return bindings.list(OPERATOR).stream()
        .filter(each -> each.contract().equals(contract))
        .findFirst()
        .orElseThrow();
  }

  private int questions() {
    return sql.queryForObject(
        "SHOW SESSION STATUS LIKE 'Questions'", (row, index) -> row.getInt("Value"));
  }

  private static Actor actor(String account, String division, Role role) {
    return new Actor(account, account, division, null, Set.of(role));
  }

  private static Fault refused(ThrowingCallable act, Fault.Kind kind, String code) {
    Fault fault = catchThrowableOfType(Fault.class, act);
    assertThat(fault).isNotNull();
    assertThat(fault.kind()).isEqualTo(kind);
    assertThat(fault.code()).isEqualTo(code);
    return fault;
  }
}
