package org.onestop.process.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Transactions;
import org.onestop.process.Advance;
import org.onestop.process.CaseProcess;
import org.onestop.process.Deliveries;
import org.onestop.process.ProcessPlan;
import org.onestop.process.Step;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the engine adds to an act, in statements; stock Flowable needs about twice as many. */
@OnEngine
class EngineStatementsIT {
  private static final ProcessPlan PLAN =
      new ProcessPlan(2, List.of(Set.of(), Set.of(0), Set.of(0), Set.of(), Set.of()));

  private final CaseProcess processes;
  private final Deliveries deliveries;
  private final RecordedSteps steps;
  private final Transactions transactions;
  private final JdbcTemplate sql;
  private final String caseId = Ids.next();

  EngineStatementsIT(
      CaseProcess processes,
      Deliveries deliveries,
      RecordedSteps steps,
      Transactions transactions,
      JdbcTemplate sql) {
    this.processes = processes;
    this.deliveries = deliveries;
    this.steps = steps;
    this.transactions = transactions;
    this.sql = sql;
  }

  @Test
  void staysWithinItsBudget() {
    String definition = processes.deploy(PLAN);
    transactions.run(() -> processes.start(definition, Ids.next(), Set.of(0)));
    transactions.run(() -> deliveries.start(Ids.next()));

    assertThat(statements(() -> processes.start(definition, caseId, Set.of(0, 1, 3))))
        .as("start")
        .isEqualTo(5);
    assertThat(statements(() -> next(Step.stage(0)))).as("stage").isEqualTo(5);
    assertThat(statements(() -> next(Step.stage(1)))).as("fork").isEqualTo(8);
    assertThat(statements(() -> next(Step.item(3)))).as("item into the join").isEqualTo(6);
    assertThat(statements(() -> deliveries.start(Ids.next()))).as("delivery").isEqualTo(2);
  }

  private void next(Step step) {
    processes.advance(steps.leave(caseId, step), Advance.NEXT);
  }

  private int statements(Runnable act) {
    return transactions.act(() -> {
      int before = questions();
      act.run();
      return questions() - before - 1;
    });
  }

  private int questions() {
    return sql.queryForObject(
        "SHOW SESSION STATUS LIKE 'Questions'", (row, index) -> row.getInt("Value"));
  }
}
