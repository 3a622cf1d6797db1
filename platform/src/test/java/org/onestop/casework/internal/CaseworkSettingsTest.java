package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CaseworkSettingsTest {
  @Test
  void tellsRecordsAfterTwoMinutes() {
    assertThat(bound(Map.of())).isEqualTo(new CaseworkSettings(Duration.ofMinutes(2)));
  }

  @Test
  void takesEveryProperty() {
    assertThat(
            bound(Map.of("onestop.casework.record-delay", "10s")))
        .isEqualTo(new CaseworkSettings(Duration.ofSeconds(10)));
  }

  @Test
  void refusesToTellOfWhatHasNotCommittedYet() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CaseworkSettings(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CaseworkSettings(Duration.ofSeconds(-1)));
  }

  private static CaseworkSettings bound(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("onestop.casework", CaseworkSettings.class);
  }
}
