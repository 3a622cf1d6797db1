package org.onestop.material.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MaterialSettingsTest {
  @Test
  void hasDefaults() {
    assertThat(bound(Map.of()))
        .isEqualTo(
            new MaterialSettings(
                "disk",
                Path.of("data/materials"),
                50_000_000,
                Duration.ofDays(100),
                Duration.ofHours(1),
                Duration.ofHours(6)));
  }

  @Test
  void takesEveryProperty() {
    assertThat(
            bound(
                Map.of(
                    "onestop.material.storage", "s3",
                    "onestop.material.folder", "/files",
                    "onestop.material.max-pixels", "1000",
                    "onestop.material.unbound-for", "7d",
                    "onestop.material.orphans-after", "30m",
                    "onestop.material.sweep-every", "1h")))
        .isEqualTo(
            new MaterialSettings(
                "s3",
                Path.of("/files"),
                1000,
                Duration.ofDays(7),
                Duration.ofMinutes(30),
                Duration.ofHours(1)));
  }

  @Test
  void refusesToSweepWhatATransactionMayStillNeed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new MaterialSettings(
                "disk",
                Path.of("x"),
                1,
                Duration.ofDays(1),
                Duration.ofSeconds(5),
                Duration.ofHours(1)))
        .withMessageContaining("orphans-after");
  }

  private static MaterialSettings bound(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("onestop.material", MaterialSettings.class);
  }
}
