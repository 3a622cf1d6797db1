package org.onestop.process.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flowable.engine.HistoryService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Transactions;
import org.onestop.process.Advance;
import org.onestop.process.CaseProcess;
import org.onestop.process.ProcessPlan;
import org.onestop.process.Step;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@OnEngine
class CaseProcessIT {
  private final CaseProcess processes;
  private final RecordedSteps steps;
  private final Transactions transactions;
  private final PlatformTransactionManager manager;
  private final TransactionTemplate once;
  private final RuntimeService runtime;
  private final HistoryService history;
  private final RepositoryService repository;
  private final DefinitionMapper mapper;
  private final JdbcTemplate sql;
  private final String caseId = Ids.next();

  CaseProcessIT(
      CaseProcess processes,
      RecordedSteps steps,
      Transactions transactions,
      PlatformTransactionManager manager,
      RuntimeService runtime,
      HistoryService history,
      RepositoryService repository,
      DefinitionMapper mapper,
      JdbcTemplate sql) {
    this.processes = processes;
    this.steps = steps;
    this.transactions = transactions;
    this.manager = manager;
    this.once = new TransactionTemplate(manager);
    this.runtime = runtime;
    this.history = history;
    this.repository = repository;
    this.mapper = mapper;
    this.sql = sql;
  }

  @ParameterizedTest
  @EnumSource(Goldens.class)
  void runsGoldenDefinitionsToTheirEnd(Goldens golden) {
    Set<Integer> all = Set.copyOf(List.of(0, golden.plan().items() - 1));
    start(golden.plan(), all);

    while (!steps.waiting(caseId).isEmpty()) {
      steps.waiting(caseId).forEach(step -> advance(step, Advance.NEXT));
    }

    assertThat(steps.ends(caseId)).isOne();
    assertThat(
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .finished()
                .count())
        .isOne();
  }

  @Test
  void tellsWhereItWaitsBeforeStartReturnsAndWhenTheTokenIsInTheDatabase() {
    start(new ProcessPlan(1, List.of(Set.of())), Set.of(0));

    String wait = steps.wait(caseId, Step.stage(0));
    assertThat(wait).hasSizeLessThanOrEqualTo(64);
    assertThat(runtime.createExecutionQuery().executionId(Wait.of(wait).executionId()).count())
        .isOne();
  }

  @Test
  void staysInAStageOrAnItemWhenToldAgain() {
    start(new ProcessPlan(1, List.of(Set.of())), Set.of(0));

    advance(Step.stage(0), Advance.AGAIN);
    assertThat(steps.waiting(caseId)).containsExactly(Step.stage(0));
    advance(Step.stage(0), Advance.NEXT);
    advance(Step.item(0), Advance.AGAIN);
    advance(Step.item(0), Advance.AGAIN);
    assertThat(steps.waiting(caseId)).containsExactly(Step.item(0));
    advance(Step.item(0), Advance.NEXT);
    assertThat(steps.ends(caseId)).isOne();
  }

  @Test
  void endsFromAStageButNeverFromAnItem() {
    start(new ProcessPlan(2, List.of(Set.of())), Set.of(0));
    advance(Step.stage(0), Advance.NEXT);
    advance(Step.stage(1), Advance.END);

    assertThat(steps.waiting(caseId)).isEmpty();
    assertThat(steps.ends(caseId)).isOne();
    assertThatThrownBy(() -> run(() -> processes.advance("x/item_0", Advance.END)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesTheItemsChosenWhenTheLastStageEnds() {
    String process = start(new ProcessPlan(1, List.of(Set.of(), Set.of())), Set.of(0));
    run(() -> processes.select(process, Set.of(1)));
    advance(Step.stage(0), Advance.NEXT);

    assertThat(steps.waiting(caseId)).containsExactly(Step.item(1));
    assertThatThrownBy(() -> run(() -> processes.select(process, Set.of(0))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void endsWithoutAWordWhenCancelled() {
    String process = start(new ProcessPlan(1, List.of(Set.of(), Set.of())), Set.of(0, 1));
    advance(Step.stage(0), Advance.NEXT);
    run(() -> processes.cancel(process));

    assertThat(steps.ends(caseId)).isZero();
    assertThat(runtime.createExecutionQuery().processInstanceId(process).count()).isZero();
    assertThatThrownBy(() -> advance(Step.item(0), Advance.NEXT))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.CONFLICT));
  }

  @Test
  void refusesAWaitThatWasLeftEvenWhenItsTokenWaitsElsewhere() {
    start(new ProcessPlan(2, List.of(Set.of(), Set.of())), Set.of(0, 1));
    String stage = steps.wait(caseId, Step.stage(0));
    advance(Step.stage(0), Advance.NEXT);
    assertThatThrownBy(() -> run(() -> processes.advance(stage, Advance.NEXT)))
        .isInstanceOf(Fault.class);

    advance(Step.stage(1), Advance.NEXT);
    String item = steps.wait(caseId, Step.item(0));
    advance(Step.item(0), Advance.NEXT);
    assertThatThrownBy(() -> run(() -> processes.advance(item, Advance.NEXT)))
        .isInstanceOf(Fault.class);
    assertThat(steps.waiting(caseId)).containsExactly(Step.item(1));
  }

  @Test
  void goesWithTheCallersTransactionAndNeverWithoutOne() {
    String definition = processes.deploy(new ProcessPlan(1, List.of()));
    assertThatThrownBy(() -> processes.start(definition, caseId, Set.of()))
        .isInstanceOf(IllegalTransactionStateException.class);

    once.executeWithoutResult(status -> {
      processes.start(definition, caseId, Set.of());
      status.setRollbackOnly();
    });
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId).count())
        .isZero();
  }

  @Test
  void letsTwoItemsMeetInAJoinAtOnceOneOfThemBeingDoneAgain() throws Exception {
    start(new ProcessPlan(0, List.of(Set.of(), Set.of())), Set.of(0, 1));
    CountDownLatch bothMoved = new CountDownLatch(2);
    List<Future<Boolean>> acts;
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      acts =
          List.of(0, 1).stream()
              .map(item -> threads.submit(() -> moveWithOther(Step.item(item), bothMoved)))
              .toList();
    }

    assertThat(List.of(acts.get(0).get(), acts.get(1).get()))
        .containsExactlyInAnyOrder(true, false);
    Step left = acts.get(0).get() ? Step.item(1) : Step.item(0);
    advance(left, Advance.NEXT);
    assertThat(steps.ends(caseId)).isOne();
  }

  /** Moves one item so that both transactions overlap; false when it lost. */
  private boolean moveWithOther(Step step, CountDownLatch bothMoved) {
    TransactionTemplate overlapping = new TransactionTemplate(manager);
    // Both see the database as it was before either writes, however late the second comes.
    overlapping.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    try {
      overlapping.executeWithoutResult(status -> {
        sql.queryForObject("SELECT COUNT(*) FROM ACT_RU_EXECUTION", Integer.class);
        bothMoved.countDown();
        await(bothMoved);
        processes.advance(steps.wait(caseId, step), Advance.NEXT);
      });
      return true;
    } catch (ConcurrencyFailureException lost) {
      return false;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void deploysAPlanOnceHoweverManyWantIt() throws Exception {
    ProcessPlan plan = new ProcessPlan(7, List.of(Set.of(), Set.of(0), Set.of(0, 1)));
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<String> node = () -> freshNode().deployed(ProcessCompiler.compile(plan));
      List<Future<String>> ids = threads.invokeAll(Collections.nCopies(8, node));
      for (Future<String> id : ids) {
        assertThat(id.get()).isEqualTo(ids.getFirst().get());
      }
    }
    String key = ProcessCompiler.compile(plan).key();
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(key).count()).isOne();
    assertThat(repository.createDeploymentQuery().deploymentKey(key).count()).isOne();
  }

  /** Definitions as a node sees them that has deployed nothing yet. */
  private Definitions freshNode() {
    return new Definitions(mapper, repository, manager, Clock.systemUTC());
  }

  @Test
  void drawsWhatIsDeployed() {
    String definition = processes.deploy(Goldens.JOINED.plan());

    assertThat(processes.bpmn(definition))
        .contains("id=\"" + definition + "\"")
        .contains("bpmnElement=\"item_3\"")
        .isSameAs(processes.bpmn(definition));
    assertThatThrownBy(() -> processes.bpmn("p0")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void writesNeitherNamesNorThePassingOfTransientVariables() {
    start(new ProcessPlan(1, List.of(Set.of())), Set.of(0));
    advance(Step.stage(0), Advance.NEXT);

    assertThat(
            sql.queryForList(
                "SELECT v.NAME_ FROM ACT_RU_VARIABLE v JOIN ACT_RU_EXECUTION e"
                    + " ON e.PROC_INST_ID_ = v.PROC_INST_ID_ AND e.PARENT_ID_ IS NULL"
                    + " WHERE e.BUSINESS_KEY_ = ?",
                String.class,
                caseId))
        .containsExactly("selected");
    assertThat(
            sql.queryForObject(
                "SELECT COUNT(*) FROM ACT_HI_VARINST WHERE NAME_ = 'advance'", Integer.class))
        .isZero();
  }

  private String start(ProcessPlan plan, Set<Integer> selected) {
    String definition = processes.deploy(plan);
    return transactions.act(() -> processes.start(definition, caseId, selected));
  }

  private void advance(Step step, Advance how) {
    String wait = steps.leave(caseId, step);
    run(() -> processes.advance(wait, how));
  }

  private void run(Runnable act) {
    transactions.run(act);
  }
}
