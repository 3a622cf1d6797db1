package org.onestop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onestop.journey.Demonstration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** What an intake asks of the database, counted; counts do not depend on time. */
class IntakeIT extends Demonstration {
  /** The product's clockwork runs meanwhile, so not each time is an intake alone at the server. */
  private static final int TIMES = 7;

  @Autowired private ConfigurableApplicationContext context;
  @Autowired private DataSource schema;

  @Test
  void isOneCommitAndFewStatementsMoreThanRawFlowable() {
    try (House house = new House(new Product(context), schema)) {
      List<Intake.Counts> counts = new Intake(house).count(TIMES);

      assertThat(counts.stream().mapToLong(each -> each.ours().commits()).min()).hasValue(1);
      assertThat(counts.stream().mapToLong(each -> each.ours().statements()).min().orElseThrow())
          .isLessThanOrEqualTo(
              counts.stream().mapToLong(each -> each.raw().statements()).min().orElseThrow()
                  + Intake.MORE_STATEMENTS);
    }
  }
}
