package org.onestop.ui.followup;

import org.onestop.ui.shell.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The place of what goes on after closing in the navigation: behind the inbox. */
@Configuration(proxyBeanMethods = false)
class FollowUpPages {
  @Bean
  @Order(15)
  Destination followUps() {
    return new Destination("follow-up.heading", "follow-ups", FollowUpsView.class);
  }
}
