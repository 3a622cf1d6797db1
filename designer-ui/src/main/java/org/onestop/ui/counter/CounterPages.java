package org.onestop.ui.counter;

import org.onestop.ui.shell.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The counter's places in the navigation. */
@Configuration(proxyBeanMethods = false)
class CounterPages {
  @Bean
  @Order(20)
  Destination counter() {
    return new Destination("counter.heading", "counter", CounterView.class);
  }

  @Bean
  @Order(21)
  Destination arrivedFiles() {
    return new Destination("counter.files", "files", FilesView.class);
  }
}
