package org.onestop.process.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Transactions;
import org.onestop.process.Deliveries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;

@OnEngine
class DeliveriesIT {
  private final Deliveries deliveries;
  private final ScriptedWorker worker;
  private final Transactions transactions;
  private final Engine engine;
  private final RuntimeService runtime;
  private final HistoryService history;
  private final ManagementService management;
  private final Definitions definitions;
  private final DeliverySettings settings;
  private final ObjectProvider<Deliveries.Worker> workers;
  private final JdbcTemplate sql;
  private final String id = Ids.next();

  DeliveriesIT(
      Deliveries deliveries,
      ScriptedWorker worker,
      Transactions transactions,
      Engine engine,
      RuntimeService runtime,
      HistoryService history,
      ManagementService management,
      Definitions definitions,
      DeliverySettings settings,
      ObjectProvider<Deliveries.Worker> workers,
      JdbcTemplate sql) {
    this.deliveries = deliveries;
    this.worker = worker;
    this.transactions = transactions;
    this.engine = engine;
    this.runtime = runtime;
    this.history = history;
    this.management = management;
    this.definitions = definitions;
    this.settings = settings;
    this.workers = workers;
    this.sql = sql;
  }

  @Test
  void deliversAfterTheCommitOutsideAnyTransactionAndRecordsInOne() {
    transactions.run(() -> {
      deliveries.start(id);
      assertThat(worker.notes(id)).isEmpty();
    });

    awaitNotes("attempt 1", "arrived 1 in transaction");
    awaitGone();
    assertThat(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(id).count())
        .isZero();
  }

  @Test
  void deliversNothingThatWasRolledBack() {
    assertThatThrownBy(() ->
            transactions.run(() -> {
              deliveries.start(id);
              throw Fault.stale();
            }))
        .isInstanceOf(Fault.class);
    String next = Ids.next();
    transactions.run(() -> deliveries.start(next));
    await().until(() -> worker.notes(next).size() == 2);

    assertThat(worker.notes(id)).isEmpty();
    assertThat(instances()).isZero();
  }

  @Test
  void belongsToATransaction() {
    assertThatThrownBy(() -> deliveries.start(id))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void triesAgainUntilItArrives() {
    worker.script(id, attempt -> attempt == 3);
    transactions.run(() -> deliveries.start(id));

    awaitNotes(
        "attempt 1",
        "failed 1 in transaction",
        "attempt 2",
        "failed 2 in transaction",
        "attempt 3",
        "arrived 3 in transaction");
    awaitGone();
  }

  @Test
  void triesAgainWhenTheWorkBreaks() {
    worker.script(
        id,
        attempt -> {
          if (attempt == 1) {
            throw new IllegalStateException("broken");
          }
          return true;
        });
    transactions.run(() -> deliveries.start(id));

    awaitNotes("attempt 1", "attempt 2", "arrived 2 in transaction");
  }

  @Test
  void spendsNoAttemptOnWhatIsPostponed() {
    AtomicInteger looks = new AtomicInteger();
    worker.outcomes(
        id,
        attempt ->
            looks.incrementAndGet() <= 2 * settings.attempts()
                ? Deliveries.Outcome.POSTPONED
                : Deliveries.Outcome.ARRIVED);
    transactions.run(() -> deliveries.start(id));

    await().until(() -> worker.notes(id).contains("arrived 1 in transaction"));
    awaitGone();
    assertThat(worker.notes(id))
        .filteredOn("postponed 1 in transaction"::equals)
        .hasSize(2 * settings.attempts());
    assertThat(worker.notes(id)).doesNotContain("given up in transaction");
  }

  @Test
  void givesUpAfterTheLastAttemptAndCanBeTakenBack() {
    worker.script(id, attempt -> false);
    transactions.run(() -> deliveries.start(id));
    await().until(() -> worker.notes(id).contains("given up in transaction"));
    assertThat(worker.notes(id)).hasSize(7);
    assertThat(management.createDeadLetterJobQuery().correlationId(id).count()).isOne();

    worker.script(id, attempt -> true);
    transactions.run(() -> deliveries.retry(id));
    await().until(() -> worker.notes(id).contains("arrived 1 in transaction"));
    awaitGone();
    assertThatThrownBy(() -> transactions.run(() -> deliveries.retry(id)))
        .isInstanceOf(Fault.class);
  }

  @Test
  void endsWhatIsNoLongerWantedAndIgnoresItsLateArrival() {
    CountDownLatch underWay = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    worker.script(id, attempt -> waiting(underWay, mayEnd));
    transactions.run(() -> deliveries.start(id));
    waitFor(underWay);

    assertThat(transactions.act(() -> deliveries.cancel(id))).isTrue();
    mayEnd.countDown();
    String next = Ids.next();
    transactions.run(() -> deliveries.start(next));
    await().until(() -> worker.notes(next).size() == 2);

    assertThat(worker.notes(id)).containsExactly("attempt 1");
    assertThat(instances()).isZero();
    assertThat(transactions.act(() -> deliveries.cancel(id))).isFalse();
  }

  @Test
  void endsADeadLetterThatIsNoLongerWanted() {
    worker.script(id, attempt -> false);
    transactions.run(() -> deliveries.start(id));
    await().until(() -> worker.notes(id).contains("given up in transaction"));

    assertThat(transactions.act(() -> deliveries.cancel(id))).isFalse();
    assertThat(instances()).isZero();
    assertThat(management.createDeadLetterJobQuery().correlationId(id).count()).isZero();
  }

  @Test
  void takesOverWhatANodeLeftThatEndedAndRefusesItsLateCompletion() {
    DeliveryJobs gone = otherNode();
    DeliveryJob held = transactions.act(() -> gone.create(id, true));
    expireLock();

    awaitNotes("attempt 1", "arrived 1 in transaction");
    awaitGone();
    assertThat(transactions.act(() -> gone.end(held))).isFalse();
    assertThat(transactions.act(() -> gone.putBack(held, Duration.ZERO))).isFalse();
    assertThat(transactions.act(() -> gone.putOff(held, Duration.ZERO))).isFalse();
    assertThat(transactions.act(() -> gone.giveUp(held))).isFalse();
  }

  @Test
  void leavesAloneWhatAnotherNodeHolds() {
    DeliveryJobs other = otherNode();
    DeliveryJob held = transactions.act(() -> other.create(id, true));

    assertThat(transactions.act(() -> otherNode().take(100))).isEmpty();
    assertThat(transactions.act(() -> other.end(held))).isTrue();
  }

  @Test
  void sharesWorkAmongSeveralNodesWithoutDoingAnyTwice() {
    DeliveryCrew second = new DeliveryCrew(otherNode(), workers, transactions, settings);
    List<String> many = Stream.generate(Ids::next).limit(60).toList();
    second.start();
    try {
      transactions.run(() -> many.forEach(deliveries::start));
      await().until(() -> many.stream().allMatch(each -> worker.notes(each).size() == 2));
    } finally {
      second.stop();
    }
    assertThat(many).allSatisfy(each -> assertThat(worker.notes(each)).hasSize(2));
    await()
        .until(() ->
            runtime.createProcessInstanceQuery().processDefinitionKey("delivery_1").count() == 0);
  }

  @Test
  void holdsNoConnectionWhileItWorks() {
    CountDownLatch underWay = new CountDownLatch(settings.workers());
    CountDownLatch mayEnd = new CountDownLatch(1);
    List<String> many = Stream.generate(Ids::next).limit(settings.workers()).toList();
    many.forEach(each -> worker.script(each, attempt -> waiting(underWay, mayEnd)));
    transactions.run(() -> many.forEach(deliveries::start));
    waitFor(underWay);

    assertThat(
            sql.queryForObject("SELECT COUNT(*) FROM information_schema.innodb_trx", Integer.class))
        .isZero();
    mayEnd.countDown();
    await().until(() -> many.stream().allMatch(each -> worker.notes(each).size() == 2));
  }

  private DeliveryJobs otherNode() {
    return new DeliveryJobs(engine, runtime, definitions, settings);
  }

  private void expireLock() {
    sql.update(
        "UPDATE ACT_RU_EXTERNAL_JOB SET LOCK_EXP_TIME_ = '2020-01-01' WHERE CORRELATION_ID_ = ?",
        id);
  }

  private void awaitNotes(String... notes) {
    await().untilAsserted(() -> assertThat(worker.notes(id)).containsExactly(notes));
  }

  private void awaitGone() {
    await().until(() -> instances() == 0);
  }

  private long instances() {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(id).count();
  }

  private static boolean waiting(CountDownLatch underWay, CountDownLatch mayEnd) {
    underWay.countDown();
    waitFor(mayEnd);
    return true;
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
