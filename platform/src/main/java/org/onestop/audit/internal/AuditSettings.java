package org.onestop.audit.internal;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit trail is sealed and verified.
 *
 * @param anchors the file that seals are written to, line by line; outside the database and,
 *     better, on another machine's disk
 * @param sealEvery pause between two seals
 * @param sealAtOnce most entries of one seal
 * @param recheck how many older entries each verification looks at again
 */
@ConfigurationProperties("onestop.audit")
record AuditSettings(
    @DefaultValue("data/audit/anchors.log") Path anchors,
    @DefaultValue("1s") Duration sealEvery,
    @DefaultValue("2000") int sealAtOnce,
    @DefaultValue("50000") int recheck) {

  AuditSettings {
    if (sealEvery.toMillis() < 100) {
      throw new IllegalArgumentException("onestop.audit.seal-every must be 100ms or more");
    }
    if (sealAtOnce < 1 || sealAtOnce > 10_000) {
      throw new IllegalArgumentException("onestop.audit.seal-at-once must lie in 1 to 10000");
    }
    if (recheck < 0) {
      throw new IllegalArgumentException("onestop.audit.recheck must not be negative");
    }
  }
}
