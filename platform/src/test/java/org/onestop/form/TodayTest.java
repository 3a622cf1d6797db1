package org.onestop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onestop.form.internal.TestForms;

class TodayTest {
  @Test
  void isTheDayInChinaWhereverTheServerStands() {
    assertThat(new Today(TestForms.CLOCK).date()).isEqualTo(LocalDate.of(2026, 11, 15));
  }
}
