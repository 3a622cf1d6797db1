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
 * @param draftsKeptFor for how long a draft is kept after it was last written
 * @param sweepDraftsEvery pause between two sweeps of old drafts
 * @param wrongCodesPerMinute codes of no draft that an account may try in a minute
 */
@ConfigurationProperties("onestop.casework")
record CaseworkSettings(
    @DefaultValue("2m") Duration recordDelay,
    @DefaultValue("90d") Duration draftsKeptFor,
    @DefaultValue("6h") Duration sweepDraftsEvery,
    @DefaultValue("10") int wrongCodesPerMinute) {

  CaseworkSettings {
    if (recordDelay.isNegative() || recordDelay.isZero()) {
      throw new IllegalArgumentException("onestop.casework.record-delay must be positive");
    }
    if (draftsKeptFor.compareTo(Duration.ofDays(1)) < 0) {
      throw new IllegalArgumentException("onestop.casework.drafts-kept-for must be 1d or more");
    }
    if (sweepDraftsEvery.compareTo(Duration.ofMinutes(1)) < 0) {
      throw new IllegalArgumentException("onestop.casework.sweep-drafts-every must be 1m or more");
    }
    if (wrongCodesPerMinute < 1) {
      throw new IllegalArgumentException(
          "onestop.casework.wrong-codes-per-minute must be positive");
    }
  }
}
