package org.onestop.ui.practice;

import org.onestop.ui.shell.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The practice desk's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class PracticePages {
  @Bean
  @Order(60)
  Destination practice() {
    return new Destination("practice.heading", "practice", PracticeView.class);
  }
}
