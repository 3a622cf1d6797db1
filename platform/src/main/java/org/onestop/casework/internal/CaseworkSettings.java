package org.onestop.casework.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How cases run here.
 *
 * @param recordDelay how long ago something must have happened to be told as a process record;
 *     longer than any transaction lasts and clocks of nodes differ, else a reader that follows its
 *     cursor misses what committed late
 */
@ConfigurationProperties("onestop.casework")
record CaseworkSettings(@DefaultValue("2m") Duration recordDelay) {

  CaseworkSettings {
    if (recordDelay.isNegative() || recordDelay.isZero()) {
      throw new IllegalArgumentException("onestop.casework.record-delay must be positive");
    }
  }
}
