package org.onestop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToLongFunction;
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

      assertThat(median(counts, each -> each.ours().commits())).isEqualTo(1);
      assertThat(median(counts, each -> each.ours().statements()))
          .isLessThanOrEqualTo(
              median(counts, each -> each.raw().statements()) + Intake.MORE_STATEMENTS);
    }
  }

  /** The server counts for all: a connection that closes meanwhile may take away or add to it. */
  private static long median(List<Intake.Counts> counts, ToLongFunction<Intake.Counts> what) {
    return counts.stream()
        .mapToLong(what)
        .sorted()
        .skip(counts.size() / 2)
        .findFirst()
        .orElseThrow();
  }
}
