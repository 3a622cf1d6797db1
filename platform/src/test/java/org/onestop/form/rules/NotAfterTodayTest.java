package org.onestop.form.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.form.Today;
import org.onestop.form.internal.TestForms;

class NotAfterTodayTest {
  private final NotAfterToday rule = new NotAfterToday(new Today(TestForms.CLOCK));

  @Test
  void acceptsTodayAndThisMonth() {
    assertThat(Trial.of(rule, "'2026-11-15'", "'2026-11'")).isEmpty();
  }

  @Test
  void refusesEachDayInTheFuture() {
    assertThat(Trial.of(rule, "'2026-11-16'", "'2020-01-01'", "'2026-12'"))
        .containsExactly("/a date-in-future", "/c date-in-future");
  }

  @Test
  void takesAnyNumberOfFieldsButNone() {
    assertThat(rule.takes(3)).isTrue();
    assertThat(rule.takes(0)).isFalse();
  }
}
