package org.onestop.ui.session;

import org.onestop.ui.shell.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The place of joint sessions in the navigation: behind what goes on after closing. */
@Configuration(proxyBeanMethods = false)
class SessionPages {
  @Bean
  @Order(16)
  Destination sessions() {
    return new Destination("session.heading", "sessions", SessionsView.class);
  }
}
