package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.SmallTown.police;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SubmitApplication;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.kernel.Transactions;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an act costs in statements, the engine's included; raw Flowable needs 14 for a start. */
@OnCasework
class StatementsIT {
  private static final int RAW_START = 14;
  private static final int RAW_DOCUMENT = 1;

  private final SmallTown town;
  private final CaseDesk desk;
  private final Transactions transactions;
  private final JdbcTemplate sql;

  StatementsIT(SmallTown town, CaseDesk desk, Transactions transactions, JdbcTemplate sql) {
    this.town = town;
    this.desk = desk;
    this.transactions = transactions;
    this.sql = sql;
  }

  @BeforeEach
  void warmUp() {
    town.desks();
    town.submit(town.application(HERE));
  }

  @Test
  void takesAnApplicationInWithinItsBudget() {
    SubmitApplication application = town.application(HERE);
    assertThat(statements(() -> desk.submit(kiosk(HERE), application)))
        .as("the release in force, the key and the audit come on top")
        .isLessThanOrEqualTo(10)
        .isLessThan(RAW_START + RAW_DOCUMENT);
  }

  @Test
  void staysFrugalThroughTheWholeCase() {
    SubmitApplication application = town.application(HERE);
    String caseNo = desk.submit(kiosk(HERE), application).caseNo();
    assertThat(statements(counter(HERE), caseNo, "accept")).as("preview").isLessThanOrEqualTo(11);
    // A notice goes out as a message, which the register of events keeps until it is sent.
    assertThat(statements(counter(HERE), caseNo, "accept")).as("file").isLessThanOrEqualTo(12);
    assertThat(statements(counter(HERE), caseNo, "accept"))
        .as("acceptance")
        .isLessThanOrEqualTo(16);
    assertThat(statements(counter(HERE), caseNo, "done")).as("report").isLessThanOrEqualTo(13);
    assertThat(statements(police(HERE), caseNo, "done")).as("household").isLessThanOrEqualTo(13);
    assertThat(statements(insurance(HERE), caseNo, "done")).as("insurance").isLessThanOrEqualTo(12);
    assertThat(statements(police(HERE), caseNo, "done")).as("closing").isLessThanOrEqualTo(21);
  }

  private int statements(Actor by, String caseNo, String outcome) {
    WorkItemRow row = town.open(by, caseNo).getFirst();
    return statements(() -> town.complete(by, row, outcome));
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
