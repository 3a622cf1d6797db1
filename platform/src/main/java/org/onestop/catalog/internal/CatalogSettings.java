package org.onestop.catalog.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code onestop.catalog}.
 *
 * @param location where the catalog's files lie, its grammar among them
 */
@ConfigurationProperties("onestop.catalog")
record CatalogSettings(@DefaultValue("classpath:catalog") String location) {
  CatalogSettings {
    if (location.isBlank()) {
      throw new IllegalArgumentException("onestop.catalog.location is empty");
    }
  }
}
