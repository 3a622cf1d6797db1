package org.onestop.ui.calendar;

import org.onestop.ui.shell.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The calendar's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class CalendarPages {
  @Bean
  @Order(55)
  Destination calendar() {
    return new Destination("calendar.heading", "calendar", CalendarView.class);
  }
}
