package org.onestop.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ExchangeSettingsTest {
  @Test
  void bindsNothingUnlessItIsTold() {
    ExchangeSettings settings = bound(Map.of());

    assertThat(settings)
        .isEqualTo(
            new ExchangeSettings(
                "onestop",
                null,
                Map.of(),
                List.of("platform"),
                Duration.ofSeconds(10),
                Duration.ofSeconds(3),
                Duration.ofSeconds(300)));
    assertThat(settings.binding("any")).isNull();
  }

  @Test
  void takesEveryProperty() {
    ExchangeSettings settings =
        bound(
            Map.of(
                "client", "sichuan",
                "url", "http://all.example/pushes",
                "bindings.card.url", "bus:/card",
                "bindings.card.adapter", "bus",
                "clients", "platform,police",
                "timeout", "2s",
                "probe-timeout", "1s",
                "window", "60s"));

    assertThat(settings)
        .isEqualTo(
            new ExchangeSettings(
                "sichuan",
                URI.create("http://all.example/pushes"),
                Map.of("card", new ExchangeSettings.Binding(URI.create("bus:/card"), "bus")),
                List.of("platform", "police"),
                Duration.ofSeconds(2),
                Duration.ofSeconds(1),
                Duration.ofSeconds(60)));
    assertThat(settings.binding("card"))
        .isEqualTo(new ExchangeSettings.Binding(URI.create("bus:/card"), "bus"));
    assertThat(settings.binding("other"))
        .isEqualTo(new ExchangeSettings.Binding(URI.create("http://all.example/pushes"), "http"));
  }

  @Test
  void refusesTimesThatCannotWork() {
    for (String each : List.of("timeout", "probe-timeout", "window")) {
      assertThatThrownBy(() -> bound(Map.of(each, "0s")))
          .as(each)
          .hasRootCauseMessage("onestop.exchange: timeouts and window are positive");
    }
  }

  private static ExchangeSettings bound(Map<String, String> properties) {
    MapConfigurationPropertySource source = new MapConfigurationPropertySource();
    properties.forEach((name, value) -> source.put("onestop.exchange." + name, value));
    return new Binder(source).bindOrCreate("onestop.exchange", ExchangeSettings.class);
  }
}
