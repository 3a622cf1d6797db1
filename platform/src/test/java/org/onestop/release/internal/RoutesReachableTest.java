package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.exchange.SwitchedBindings;
import org.onestop.kernel.Severity;

class RoutesReachableTest {
  private static final String CONTRACT = "public-security-hukou";
  private static final String ROUTE = "/items/household-registration/route";

  private final SwitchedBindings bindings = new SwitchedBindings();
  private final RoutesReachable reachable = new RoutesReachable(bindings);

  @Test
  void findsNothingWhereNobodyAskedOrTheAnswerCame() {
    assertThat(Altered.sound().findings(reachable)).isEmpty();

    bindings.probed(CONTRACT, true, "HTTP 401");
    assertThat(Altered.sound().findings(reachable)).isEmpty();
  }

  @Test
  void advisesOnASystemThatDidNotAnswerAndSaysWhenAndWhy() {
    bindings.probed(CONTRACT, false, "ConnectException");

    assertThat(Altered.sound().problems(reachable))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.pointer()).isEqualTo(ROUTE);
          assertThat(each.code()).isEqualTo("route-unreachable");
          assertThat(each.severity()).isEqualTo(Severity.ADVISES);
          assertThat(each.arguments())
              .containsExactly("户口登记（退役军人恢复户口）", CONTRACT, "2026-03-02 09:00", "ConnectException");
        });
  }

  @Test
  void advisesOnPushesThatAnOperatorStopped() {
    bindings.suspend(CONTRACT);

    assertThat(Altered.sound().findings(reachable)).containsExactly(ROUTE + " route-suspended ?");
  }

  @Test
  void doesNotAskAboutWhatIsDoneAtADesk() {
    bindings.suspend(CONTRACT).probed(CONTRACT, false, "ConnectException");

    assertThat(
            Altered.sound()
                .item("household-registration", item -> item.put("route", "desk"))
                .findings(reachable))
        .isEmpty();
  }

  @Test
  void isAskedEachTime() {
    assertThat(reachable.lasting()).isFalse();
  }
}
