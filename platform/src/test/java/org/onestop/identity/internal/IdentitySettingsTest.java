package org.onestop.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class IdentitySettingsTest {
  @Test
  void hasDefaults() {
    assertThat(bound(Map.of()))
        .isEqualTo(
            new IdentitySettings(
                5,
                Duration.ofMinutes(15),
                60,
                Duration.ofMinutes(5),
                10_000,
                new IdentitySettings.Token(
                    "preferred_username", "azp", "onestop-applicant", "name", "id_number")));
  }

  @Test
  void takesEveryProperty() {
    assertThat(
            bound(
                Map.of(
                    "onestop.identity.failures-until-locked", "3",
                    "onestop.identity.locked-for", "1h",
                    "onestop.identity.failures-per-minute", "7",
                    "onestop.identity.remembered-for", "1m",
                    "onestop.identity.remembered-at-most", "9",
                    "onestop.identity.token.account", "uid",
                    "onestop.identity.token.client", "client_id",
                    "onestop.identity.token.applicant-client", "portal",
                    "onestop.identity.token.name", "xm",
                    "onestop.identity.token.id-no", "sfz")))
        .isEqualTo(
            new IdentitySettings(
                3,
                Duration.ofHours(1),
                7,
                Duration.ofMinutes(1),
                9,
                new IdentitySettings.Token("uid", "client_id", "portal", "xm", "sfz")));
  }

  @Test
  void refusesToLockNobodyOrForNoTime() {
    assertThatThrownBy(() -> bound(Map.of("onestop.identity.failures-until-locked", "0")))
        .isInstanceOf(BindException.class);
    assertThatThrownBy(() -> bound(Map.of("onestop.identity.locked-for", "0s")))
        .isInstanceOf(BindException.class);
  }

  private static IdentitySettings bound(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("onestop.identity", IdentitySettings.class);
  }
}
