package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.claim.Operation;
import org.onestop.kernel.Problem;

class LimitsKeptTest {
  private final LimitsKept limits = new LimitsKept();

  @Test
  void findsNothingWhereNothingTakesLonger() {
    assertThat(Altered.sound().findings(limits)).isEmpty();
  }

  @Test
  void refusesAnItemAboveTheProvincesLimitAndOffersThat() {
    Altered altered = Altered.sound().item("reserve-registration", item -> item.put("limit", 6));

    assertThat(altered.findings(limits))
        .containsExactly("/items/reserve-registration/limit limit-above-province");
    Problem found = altered.problems(limits).getFirst();
    assertThat(found.arguments()).containsExactly("预备役登记", 6, 5);
    assertThat(limits.repair(altered.subject(), found))
        .contains(new Operation.ItemLimit("reserve-registration", 5, null));
  }

  @Test
  void refusesAWholeAboveTheProvincesLimitAndOffersThat() {
    Altered altered = Altered.sound().with(matter -> matter.put("limit", 8));

    assertThat(altered.findings(limits)).containsExactly("/limit limit-above-province");
    assertThat(limits.repair(altered.subject(), altered.problems(limits).getFirst()))
        .contains(new Operation.MatterLimit(7, null));
  }

  @Test
  void refusesAChainLongerThanTheWholeAndNamesIt() {
    Altered altered = Altered.sound().with(matter -> matter.put("limit", 6));

    assertThat(altered.findings(limits))
        .containsExactly(
            "/applicantTypes/assigned-work-soldier chain-too-long",
            "/applicantTypes/self-employed-soldier chain-too-long",
            "/applicantTypes/demobilized-officer chain-too-long",
            "/applicantTypes/monthly-annuity-veteran chain-too-long");
    assertThat(altered.problems(limits).getFirst().arguments().get(1))
        .isEqualTo("退役报到 → 户口登记（退役军人恢复户口） → 居民身份证申领");
    assertThat(altered.problems(limits).getFirst().arguments().get(2)).isEqualTo(7);
    assertThat(limits.repair(altered.subject(), altered.problems(limits).getFirst())).isEmpty();
  }

  @Test
  void countsNothingForAnItemThatTheTypeCannotSelectButWaitsThroughIt() {
    Altered altered =
        Altered.sound()
            .item(
                "reserve-registration",
                item -> item.putArray("dependsOn").add("self-employment-grant"))
            .item("self-employment-grant", item -> item.put("limit", 1));

    // 2 for the report, nothing for the grant, 5 for the reserve: 7 for those without the grant.
    assertThat(altered.findings(limits))
        .containsExactly("/applicantTypes/self-employed-soldier chain-too-long");
  }

  @Test
  void refusesAnItemWithoutALimit() {
    assertThat(
            Altered.sound().item("veteran-report", item -> item.put("limit", 0)).findings(limits))
        .containsExactly("/items/veteran-report/limit item-without-limit");
  }

  @Test
  void endsOnACircle() {
    assertThat(
            Altered.sound()
                .item("veteran-report", item -> item.putArray("dependsOn").add("veteran-report"))
                .findings(limits))
        .isEmpty();
  }
}
