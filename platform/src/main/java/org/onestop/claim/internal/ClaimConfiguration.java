package org.onestop.claim.internal;

import org.onestop.claim.Applying;
import org.onestop.claim.Upgrading;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How overlays are applied in the application. */
@Configuration(proxyBeanMethods = false)
class ClaimConfiguration {
  @Bean
  Applying applying(Divisions divisions) {
    return new Applying(code -> name(divisions, code));
  }

  @Bean
  Upgrading upgrading(Divisions divisions) {
    return new Upgrading(code -> name(divisions, code));
  }

  private static String name(Divisions divisions, String code) {
    return divisions.find(code).map(Division::fullName).orElse(code);
  }
}
