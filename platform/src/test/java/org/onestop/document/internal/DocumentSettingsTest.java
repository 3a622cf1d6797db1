package org.onestop.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DocumentSettingsTest {
  private static final String HERE = "http://localhost:8080/verify";

  @Test
  void hasDefaults() {
    assertThat(bound(Map.of()))
        .isEqualTo(
            new DocumentSettings(
                2, "http://localhost:8080/verify", Duration.ofHours(1), Duration.ofHours(6)));
  }

  @Test
  void takesEveryProperty() {
    assertThat(
            bound(
                Map.of(
                    "onestop.document.renderers", "4",
                    "onestop.document.verify-at", "https://example.org/verify",
                    "onestop.document.orphans-after", "2h",
                    "onestop.document.sweep-every", "1d")))
        .isEqualTo(
            new DocumentSettings(
                4, "https://example.org/verify", Duration.ofHours(2), Duration.ofDays(1)));
  }

  @Test
  void refusesToRenderNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DocumentSettings(0, HERE, Duration.ofHours(1), Duration.ofHours(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "example.org/verify", "https://example.org/verify/", "https://a b"})
  void refusesAnAddressThatCannotBePrinted(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new DocumentSettings(1, address, Duration.ofHours(1), Duration.ofHours(1)));
  }

  private static DocumentSettings bound(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("onestop.document", DocumentSettings.class);
  }
}
