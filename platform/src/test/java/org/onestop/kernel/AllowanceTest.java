package org.onestop.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {
  private final MovableClock clock = new MovableClock();
  private final Allowance allowance = new Allowance(3, clock);

  @Test
  void makesOnlyThoseWaitWhoHaveSpentTheirs() {
    spend(3);
    assertThat(allowance.wait("one")).isEqualTo(Duration.ofSeconds(20));
    assertThat(allowance.wait("another")).isZero();
  }

  @Test
  void refillsByTheMinuteUpToTheWhole() {
    spend(3);
    clock.move(Duration.ofSeconds(20));
    assertThat(allowance.wait("one")).isZero();
    clock.move(Duration.ofDays(1));
    spend(3);
    assertThat(allowance.wait("one")).isPositive();
  }

  @Test
  void isNotUpsetByAClockThatIsSetBack() {
    spend(1);
    clock.move(Duration.ofDays(-1));
    assertThat(allowance.wait("one")).isZero();
    spend(2);
    assertThat(allowance.wait("one")).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void refusesToBeNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Allowance(0, clock));
  }

  private void spend(int times) {
    for (int i = 0; i < times; i++) {
      allowance.spend("one");
    }
  }
}
