package org.onestop.catalog.internal;

import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.DemoSettings;
import org.onestop.catalog.Grammar;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalog's grammar and its checks, as the application uses them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CatalogSettings.class, DemoSettings.class})
class CatalogConfiguration {
  @Bean
  Grammar grammar(CatalogSettings settings) {
    return Grammar.of(CatalogFiles.at(settings.location() + "/grammar").under("grammar"));
  }

  @Bean
  EditionChecking editionChecking(Grammar grammar, Forms forms, Divisions divisions) {
    return new EditionChecking(grammar, forms, code -> divisions.find(code).isPresent());
  }
}
