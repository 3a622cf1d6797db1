package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CaseworkSettingsTest {
  @Test
  void tellsRecordsAfterTwoMinutesAndKeepsDraftsForThreeMonths() {
    assertThat(bound(Map.of()))
        .isEqualTo(
            new CaseworkSettings(
                Duration.ofMinutes(2), Duration.ofDays(90), Duration.ofHours(6), 10));
  }

  @Test
  void takesEveryProperty() {
    assertThat(
            bound(
                Map.of(
                    "onestop.casework.record-delay", "10s",
                    "onestop.casework.drafts-kept-for", "30d",
                    "onestop.casework.sweep-drafts-every", "1h",
                    "onestop.casework.wrong-codes-per-minute", "3")))
        .isEqualTo(
            new CaseworkSettings(
                Duration.ofSeconds(10), Duration.ofDays(30), Duration.ofHours(1), 3));
  }

  @Test
  void refusesWhatCannotBeMeant() {
    for (String property :
        List.of(
            "record-delay=0s",
            "record-delay=-1s",
            "drafts-kept-for=1h",
            "sweep-drafts-every=1s",
            "wrong-codes-per-minute=0")) {
      String[] pair = property.split("=", 2);
      assertThatExceptionOfType(BindException.class)
          .isThrownBy(() -> bound(Map.of("onestop.casework." + pair[0], pair[1])))
          .withStackTraceContaining("onestop.casework." + pair[0]);
    }
  }

  private static CaseworkSettings bound(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("onestop.casework", CaseworkSettings.class);
  }
}
