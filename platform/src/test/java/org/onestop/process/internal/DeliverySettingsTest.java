package org.onestop.process.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DeliverySettingsTest {
  @Test
  void hasDefaultsThatLetOthersTakeOverWithinHalfAMinute() {
    DeliverySettings settings = bound(Map.of());

    assertThat(settings)
        .isEqualTo(
            new DeliverySettings(
                true,
                8,
                Duration.ofSeconds(2),
                3,
                Duration.ofSeconds(25),
                8,
                Duration.ofSeconds(3),
                Duration.ofSeconds(15)));
    assertThat(settings.lock().plus(settings.poll())).isLessThan(Duration.ofSeconds(30));
    assertThat(settings.patience()).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void takesEveryProperty() {
    assertThat(
            bound(
                Map.of(
                    "enabled", "false",
                    "attempts", "2",
                    "first-retry", "10ms",
                    "factor", "1",
                    "lock", "5s",
                    "workers", "1",
                    "poll", "1s",
                    "postponement", "2s")))
        .isEqualTo(
            new DeliverySettings(
                false,
                2,
                Duration.ofMillis(10),
                1,
                Duration.ofSeconds(5),
                1,
                Duration.ofSeconds(1),
                Duration.ofSeconds(2)));
  }

  @Test
  void waitsLongerAfterEachAttempt() {
    DeliverySettings settings = bound(Map.of());

    assertThat(settings.retryAfter(1)).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.retryAfter(2)).isEqualTo(Duration.ofSeconds(6));
    assertThat(settings.retryAfter(7)).isEqualTo(Duration.ofSeconds(1458));
  }

  @Test
  void refusesWhatCannotWork() {
    assertThatThrownBy(() -> bound(Map.of("attempts", "0")))
        .hasRootCauseMessage(
            "onestop.process.delivery: attempts, workers and factor are at least 1");
    for (String each : new String[] {"first-retry", "poll", "postponement"}) {
      assertThatThrownBy(() -> bound(Map.of(each, "0s")))
          .as(each)
          .hasRootCauseMessage(
              "onestop.process.delivery: times are positive, and lock is longer than poll");
    }
    assertThatThrownBy(() -> bound(Map.of("lock", "1s")))
        .hasRootCauseMessage(
            "onestop.process.delivery: times are positive, and lock is longer than poll");
  }

  private static DeliverySettings bound(Map<String, String> properties) {
    MapConfigurationPropertySource source = new MapConfigurationPropertySource();
    properties.forEach((name, value) -> source.put("onestop.process.delivery." + name, value));
    return new Binder(source).bindOrCreate("onestop.process.delivery", DeliverySettings.class);
  }
}
