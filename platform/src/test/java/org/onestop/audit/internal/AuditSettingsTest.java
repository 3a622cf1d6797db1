package org.onestop.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class AuditSettingsTest {
  @Test
  void hasDefaults() {
    assertThat(bound(Map.of()))
        .isEqualTo(
            new AuditSettings(
                Path.of("data/audit/anchors.log"), Duration.ofSeconds(1), 2000, 50_000));
  }

  @Test
  void takesEveryProperty() {
    assertThat(
            bound(
                Map.of(
                    "onestop.audit.anchors", "/far/anchors.log",
                    "onestop.audit.seal-every", "5s",
                    "onestop.audit.seal-at-once", "10",
                    "onestop.audit.recheck", "0")))
        .isEqualTo(new AuditSettings(Path.of("/far/anchors.log"), Duration.ofSeconds(5), 10, 0));
  }

  @Test
  void refusesSealsWithoutEntries() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AuditSettings(Path.of("x"), Duration.ofSeconds(1), 0, 0));
  }

  private static AuditSettings bound(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("onestop.audit", AuditSettings.class);
  }
}
