package org.onestop.ui.shell;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The shell's own place in the navigation. */
@Configuration(proxyBeanMethods = false)
class ShellPages {
  @Bean
  @Order(0)
  Destination home() {
    return new Destination("home.title", "home", HomeView.class);
  }
}
