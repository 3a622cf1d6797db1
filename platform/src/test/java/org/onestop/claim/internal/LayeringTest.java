package org.onestop.claim.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onestop.claim.Overlay;
import org.onestop.claim.Overlays;

class LayeringTest {
  @Test
  void overlaysThatDoNothingAreAlikeEverywhere() {
    String none = key(null, null);

    assertThat(key(Overlay.empty("veteran-services", "510100", "1.0.0"), null)).isEqualTo(none);
    assertThat(key(Overlays.of("510300"), Overlays.of("510302"))).isEqualTo(none);
  }

  @Test
  void overlaysThatDoSomethingAreToldApart() {
    Overlay six = Overlays.of("510100", "{op: matter-limit, workingDays: 6}");

    assertThat(key(six, null)).isNotEqualTo(key(null, null)).isNotEqualTo(key(null, six));
    assertThat(key(six, null))
        .isEqualTo(key(Overlays.of("510100", "{op: matter-limit, workingDays: 6}"), null));
  }

  private static String key(@Nullable Overlay city, @Nullable Overlay county) {
    return Layering.key("veteran-services", "1.0.0", city, county);
  }
}
