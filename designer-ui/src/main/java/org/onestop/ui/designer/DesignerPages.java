package org.onestop.ui.designer;

import org.onestop.ui.shell.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The designer's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class DesignerPages {
  @Bean
  @Order(5)
  Destination designer() {
    return new Destination("designer.heading", "designer", DesignerView.class);
  }
}
