package org.onestop.ui.claim;

import org.onestop.ui.shell.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The claims' place in the navigation. */
@Configuration(proxyBeanMethods = false)
class ClaimPages {
  @Bean
  @Order(10)
  Destination claims() {
    return new Destination("claims.heading", "claims", ClaimsView.class);
  }
}
