package org.onestop.ui.rollout;

import org.onestop.ui.shell.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The board's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class RolloutPages {
  @Bean
  @Order(40)
  Destination rollout() {
    return new Destination("rollout.heading", "rollout", RolloutView.class);
  }
}
