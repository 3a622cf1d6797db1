package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CaseworkSettingsTest {
  @Test
  void pushesUnlessTheSwitchIsTurned() {
    assertThat(bound(Map.of())).isEqualTo(new CaseworkSettings(true));
  }

  @Test
  void takesEveryProperty() {
    assertThat(bound(Map.of("onestop.casework.exchange", "false")))
        .isEqualTo(new CaseworkSettings(false));
  }

  private static CaseworkSettings bound(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("onestop.casework", CaseworkSettings.class);
  }
}
