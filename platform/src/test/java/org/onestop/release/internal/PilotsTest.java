package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onestop.claim.Applied;
import org.onestop.process.ProcessPlan;
import org.onestop.release.GateFinding;
import org.onestop.release.GateVerdict;

/** The ten pilots, and the counties and zones among them that have an overlay of their own. */
class PilotsTest {
  private static final Province PROVINCE = Province.get();

  static Stream<String> divisions() {
    return PROVINCE.overlays().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("divisions")
  void everyPilotPassesTheGate(String division) {
    Applied applied = PROVINCE.applied(division);

    GateVerdict verdict = new Judging(PROVINCE.checks()).judge(applied, division);

    assertThat(applied.blocks()).isFalse();
    assertThat(verdict.findings().stream().filter(GateFinding::blocks)).isEmpty();
    assertThat(verdict.passes()).isTrue();
  }

  @Test
  void thereAreTenCitiesAmongThem() {
    assertThat(divisions().filter(each -> each.endsWith("00"))).hasSize(10);
  }

  @Test
  void nearlyAllShareOneShape() {
    Set<ProcessPlan> shapes =
        divisions()
            .map(each -> Compiling.compile(PROVINCE.applied(each).effective()).content())
            .map(Compiling::plan)
            .collect(Collectors.toSet());

    assertThat(shapes).hasSize(3);
  }

  /** Which banks issue cards is for each city to say, so none can publish without saying it. */
  @Test
  void theEditionAloneLacksOnlyWhatACityMustSay() {
    Applied alone = PROVINCE.applied("510400");

    GateVerdict verdict = new Judging(PROVINCE.checks()).judge(alone, "510100");

    assertThat(verdict.findings().stream().filter(GateFinding::blocks))
        .extracting(GateFinding::code)
        .containsOnly("choice-without-entries", "code-list-empty");
  }
}
