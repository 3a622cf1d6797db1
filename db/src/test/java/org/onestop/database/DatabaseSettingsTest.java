package org.onestop.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DatabaseSettingsTest {

  @Test
  void startsAServerOfItsOwnByDefault() {
    DatabaseSettings settings = bind(Map.of());

    assertThat(settings.embedded()).isTrue();
    assertThat(settings.home()).isNull();
    assertThat(settings.homes()).isEqualTo(DatabaseSettings.userCache());
    assertThat(settings.data()).isEqualTo(Path.of("data", "database"));
    assertThat(settings.port()).isZero();
  }

  @Test
  void takesEveryProperty() {
    DatabaseSettings settings =
        bind(
            Map.of(
                "onestop.database.embedded", "false",
                "onestop.database.home", "/opt/servers",
                "onestop.database.data", "/srv/onestop",
                "onestop.database.port", "13306"));

    assertThat(settings)
        .isEqualTo(
            new DatabaseSettings(false, Path.of("/opt/servers"), Path.of("/srv/onestop"), 13306));
    assertThat(settings.homes()).isEqualTo(Path.of("/opt/servers"));
  }

  @Test
  void refusesWhatIsNoPort() {
    assertThatExceptionOfType(BindException.class)
        .isThrownBy(() -> bind(Map.of("onestop.database.port", "65536")))
        .withStackTraceContaining("0 to 65535");
  }

  private static DatabaseSettings bind(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("onestop.database", DatabaseSettings.class);
  }
}
