package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.claim.Operation;

class RoutesBoundTest {
  private final RoutesBound routes = new RoutesBound();

  @Test
  void findsNothingWhereEveryWayLeadsSomewhere() {
    assertThat(Altered.sound().findings(routes)).isEmpty();
  }

  @Test
  void refusesAPushWithoutAContractAndOffersTheDesk() {
    Altered altered =
        Altered.sound().item("household-registration", item -> item.putNull("contract"));

    assertThat(altered.findings(routes))
        .containsExactly("/items/household-registration/route route-without-contract");
    assertThat(routes.repair(altered.subject(), altered.problems(routes).getFirst()))
        .contains(new Operation.ItemRoute("household-registration", "desk", null));
  }

  @Test
  void refusesAPushByAContractThatDoesNotServeTheItem() {
    assertThat(
            Altered.sound()
                .item("household-registration", item -> item.put("contract", "hrss-card"))
                .findings(routes))
        .containsExactly("/items/household-registration/route route-without-contract");
  }

  @Test
  void refusesAWayThatTheItemMayNotGo() {
    assertThat(
            Altered.sound()
                .item("veteran-report", item -> item.put("route", "pigeon"))
                .findings(routes))
        .isEqualTo(List.of("/items/veteran-report/route route-unavailable"));
  }

  @Test
  void advisesOnASessionThatNobodyHolds() {
    assertThat(
            Altered.sound()
                .item("reserve-registration", item -> item.put("route", "session"))
                .findings(routes))
        .containsExactly("/items/reserve-registration/route route-without-session ?");
  }
}
