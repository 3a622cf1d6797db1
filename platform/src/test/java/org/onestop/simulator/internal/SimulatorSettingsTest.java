package org.onestop.simulator.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SimulatorSettingsTest {
  @Test
  void isNotThereUnlessItIsWanted() {
    assertThat(bound(Map.of()))
        .isEqualTo(
            new SimulatorSettings(
                false,
                8082,
                "platform",
                Duration.ofSeconds(1),
                null,
                Path.of("data/simulator"),
                Map.of()));
  }

  @Test
  void takesEveryProperty() {
    assertThat(
            bound(
                Map.of(
                    "enabled", "true",
                    "port", "0",
                    "client", "police",
                    "delay", "5ms",
                    "callback", "http://house.example/results",
                    "folder", "elsewhere",
                    "documents.police", "凭证")))
        .isEqualTo(
            new SimulatorSettings(
                true,
                0,
                "police",
                Duration.ofMillis(5),
                URI.create("http://house.example/results"),
                Path.of("elsewhere"),
                Map.of("police", "凭证")));
  }

  private static SimulatorSettings bound(Map<String, String> properties) {
    MapConfigurationPropertySource source = new MapConfigurationPropertySource();
    properties.forEach((name, value) -> source.put("onestop.simulator." + name, value));
    return new Binder(source).bindOrCreate("onestop.simulator", SimulatorSettings.class);
  }
}
