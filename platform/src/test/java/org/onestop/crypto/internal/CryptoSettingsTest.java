package org.onestop.crypto.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CryptoSettingsTest {
  @Test
  void makesNoKeysByDefault() {
    assertThat(bound(Map.of())).isEqualTo(new CryptoSettings(Path.of("data/keys"), "k1", false));
  }

  @Test
  void takesEveryProperty() {
    assertThat(
            bound(
                Map.of(
                    "onestop.crypto.folder", "/keys",
                    "onestop.crypto.current", "k7",
                    "onestop.crypto.create-missing", "true")))
        .isEqualTo(new CryptoSettings(Path.of("/keys"), "k7", true));
  }

  @Test
  void refusesAKeyIdThatIsNoFileName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CryptoSettings(Path.of("/keys"), "../k1", false));
  }

  private static CryptoSettings bound(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("onestop.crypto", CryptoSettings.class);
  }
}
