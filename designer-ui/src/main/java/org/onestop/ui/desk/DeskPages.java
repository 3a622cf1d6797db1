package org.onestop.ui.desk;

import org.onestop.ui.shell.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The desks' places in the navigation. */
@Configuration(proxyBeanMethods = false)
class DeskPages {
  @Bean
  @Order(10)
  Destination work() {
    return new Destination("desk.heading", "work", WorkView.class);
  }

  @Bean
  @Order(50)
  Destination deadLetters() {
    return new Destination("dead-letters.heading", "dead-letters", DeadLettersView.class);
  }
}
