package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.release.PublishedRelease.State;

class StandingTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  @Test
  void theLatestNumberThatIsEffectiveStands() {
    Standing standing =
        new Standing(
            List.of(
                mark(1, NOON, State.PUBLISHED),
                mark(2, NOON.plusSeconds(60), State.PUBLISHED),
                mark(3, NOON.plusSeconds(30), State.PUBLISHED)));

    assertThat(standing.at("m", "510100", NOON.minusSeconds(1))).isEmpty();
    assertThat(number(standing, NOON)).isEqualTo(1);
    assertThat(number(standing, NOON.plusSeconds(30))).isEqualTo(3);
    assertThat(number(standing, NOON.plusSeconds(60))).isEqualTo(3);
    assertThat(standing.at("m", "510107", NOON)).isEmpty();
    assertThat(standing.at("other", "510100", NOON)).isEmpty();
  }

  @Test
  void aStoppedReleaseNeverLetsAnEarlierOneBackIn() {
    Standing standing =
        new Standing(List.of(mark(1, NOON, State.PUBLISHED), mark(2, NOON, State.SUSPENDED)));

    assertThat(number(standing, NOON)).isEqualTo(2);
    assertThat(standing.latest(NOON)).isEmpty();
  }

  @Test
  void aRejectedReleaseLeavesWhatWasInForce() {
    Standing standing =
        new Standing(List.of(mark(1, NOON, State.PUBLISHED), mark(2, NOON, State.REJECTED)));

    assertThat(number(standing, NOON)).isEqualTo(1);
    assertThat(standing.latest(NOON)).containsOnlyKeys("m");
  }

  private static int number(Standing standing, Instant at) {
    return standing.at("m", "510100", at).orElseThrow().number();
  }

  private static Mark mark(int number, Instant effectiveAt, State state) {
    return new Mark("r" + number, "m", "510100", number, "1.0.0", effectiveAt, state);
  }
}
