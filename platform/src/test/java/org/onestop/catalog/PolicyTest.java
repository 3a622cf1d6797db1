package org.onestop.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.PolicyRule.Permission;

class PolicyTest {
  private final Policy policy =
      new Policy(
          List.of(
              new PolicyRule("/items", Permission.APPEND, null),
              new PolicyRule("/items/*/limit", Permission.NARROW, Map.of("min", "2")),
              new PolicyRule("/items/report/limit", Permission.LOCKED, null),
              new PolicyRule("/counters", Permission.FREE, null),
              new PolicyRule("/counters/fixed", Permission.LOCKED, null)));

  @Test
  void whatNoRuleMentionsIsLocked() {
    assertThat(policy.at("/name")).isEqualTo(Permission.LOCKED);
    assertThat(policy.at("/items/card/name")).isEqualTo(Permission.LOCKED);
  }

  @Test
  void contactsAreADivisionsOwnUntilARuleLocksThem() {
    assertThat(policy.at("/contacts")).isEqualTo(Permission.FREE);
    assertThat(policy.at("/contacts/unit/-/phone")).isEqualTo(Permission.FREE);
    assertThat(policy.at("/contacted")).isEqualTo(Permission.LOCKED);
    Policy locking = new Policy(List.of(new PolicyRule("/contacts", Permission.LOCKED, null)));
    assertThat(locking.at("/contacts/unit/-")).isEqualTo(Permission.LOCKED);
    assertThat(locking.at("/contacts")).isEqualTo(Permission.LOCKED);
  }

  @Test
  void theRuleThatNamesMostStepsGoverns() {
    assertThat(policy.at("/items/card/limit")).isEqualTo(Permission.NARROW);
    assertThat(policy.at("/items/report/limit")).isEqualTo(Permission.LOCKED);
    assertThat(policy.number("/items/card/limit", "min")).hasValue(2);
    assertThat(policy.number("/items/report/limit", "min")).isEmpty();
  }

  @Test
  void freedomReachesDownAndALockStopsIt() {
    assertThat(policy.at("/counters/510107-a/phone")).isEqualTo(Permission.FREE);
    assertThat(policy.at("/counters/fixed/phone")).isEqualTo(Permission.LOCKED);
  }

  @Test
  void appendingSpeaksOfWhatADivisionAddedItself() {
    assertThat(policy.at("/items")).isEqualTo(Permission.APPEND);
    assertThat(policy.of("/items/local-card/name", true)).isEqualTo(Permission.APPEND);
    assertThat(policy.of("/items/report/name", false)).isEqualTo(Permission.LOCKED);
  }
}
