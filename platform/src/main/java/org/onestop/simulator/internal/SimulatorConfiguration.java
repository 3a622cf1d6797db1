package org.onestop.simulator.internal;

import java.time.Clock;
import org.onestop.crypto.Keys;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration
@EnableConfigurationProperties(SimulatorSettings.class)
@ConditionalOnProperty("onestop.simulator.enabled")
class SimulatorConfiguration {
  @Bean(initMethod = "start", destroyMethod = "close")
  SimulatedPlatform simulator(
      SimulatorSettings settings, Keys keys, Clock clock, Environment environment) {
    return new SimulatedPlatform(settings, new Answers(settings, keys, clock, environment), keys);
  }
}
