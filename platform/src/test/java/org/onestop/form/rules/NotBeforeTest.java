package org.onestop.form.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotBeforeTest {
  private final NotBefore rule = new NotBefore();

  @Test
  void acceptsTheSameDayAndLaterOnes() {
    assertThat(Trial.of(rule, "'2018-09-01'", "'2018-09-01'")).isEmpty();
    assertThat(Trial.of(rule, "'2018-09-02'", "'2018-09-01'")).isEmpty();
  }

  @Test
  void refusesADayBefore() {
    assertThat(Trial.of(rule, "'2018-08-31'", "'2018-09-01'")).containsExactly("/a date-before");
  }

  @Test
  void takesTheStartOfADateRange() {
    assertThat(Trial.of(rule, "{'start': '2018-08-31', 'end': '2026-09-01'}", "'2018-09-01'"))
        .containsExactly("/a date-before");
  }

  @Test
  void refusesAMonthOnlyWhenAllOfItLiesBefore() {
    assertThat(Trial.of(rule, "'2018-09'", "'2018-09-15'")).isEmpty();
    assertThat(Trial.of(rule, "'2018-08'", "'2018-09-01'")).containsExactly("/a date-before");
    assertThat(Trial.of(rule, "'2018-09-15'", "'2018-09'")).isEmpty();
    assertThat(Trial.of(rule, "'2018-08-31'", "'2018-09'")).containsExactly("/a date-before");
  }

  @Test
  void leavesUnreadableDaysAlone() {
    assertThat(Trial.of(rule, "true", "'2018-09-01'")).isEmpty();
  }
}
