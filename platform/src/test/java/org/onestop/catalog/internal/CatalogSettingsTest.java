package org.onestop.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.DemoSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CatalogSettingsTest {
  @Test
  void defaults() {
    assertThat(bound(Map.of())).isEqualTo(new CatalogSettings("classpath:catalog"));
    assertThat(
            new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("onestop.demo", DemoSettings.class))
        .isEqualTo(new DemoSettings(false));
  }

  @Test
  void everyPropertySet() {
    assertThat(bound(Map.of("onestop.catalog.location", "file:/srv/catalog")))
        .isEqualTo(new CatalogSettings("file:/srv/catalog"));
    MapConfigurationPropertySource demo =
        new MapConfigurationPropertySource(Map.of("onestop.demo.enabled", "true"));
    assertThat(new Binder(demo).bindOrCreate("onestop.demo", DemoSettings.class))
        .isEqualTo(new DemoSettings(true));
  }

  @Test
  void anEmptyLocationIsRefused() {
    assertThatThrownBy(() -> new CatalogSettings(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  private static CatalogSettings bound(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("onestop.catalog", CatalogSettings.class);
  }
}
