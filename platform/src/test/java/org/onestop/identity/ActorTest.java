package org.onestop.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {
  @Test
  void reachesItsDivisionAndAllBelow() {
    Actor city = new Actor("a", "a", "510100", null, Set.of(Role.CONFIG));

    assertThat(city.reaches("510107")).isTrue();
    assertThat(city.reaches("510107001")).isTrue();
    assertThat(city.reaches("510100")).isTrue();
    assertThat(city.reaches("510302")).isFalse();
    assertThat(city.reaches("510000")).isFalse();
  }

  @Test
  void isNeverTwoAdministrators() {
    assertThatThrownBy(() ->
            new Actor("a", "a", "510000", null, Set.of(Role.AUDITOR, Role.SYSTEM_ADMINISTRATOR)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Actor("a", "a", "510000", null, Set.of(Role.AUDITOR)).is(Role.AUDITOR)).isTrue();
  }

  @Test
  void isNothingElseWhenItIsAnApplicant() {
    assertThatThrownBy(
            () -> new Actor("a", "a", Actor.NOWHERE, null, Set.of(Role.APPLICANT, Role.COUNTER)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
