package org.onestop.kernel.internal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one clock that everything reads, and the work that recurs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TimeConfiguration {
  /** Ticks in microseconds, as the database keeps them. */
  @Bean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }
}
