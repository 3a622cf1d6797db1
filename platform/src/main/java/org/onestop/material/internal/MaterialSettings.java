package org.onestop.material.internal;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How materials are kept.
 *
 * @param storage which adapter keeps the files; {@code disk} is the one that comes with the
 *     platform
 * @param folder where {@code disk} keeps them; shared by all nodes
 * @param maxPixels width × height of an image, inclusive
 * @param unboundFor how long materials that belong to no case are kept
 * @param orphansAfter how old a file without a row must be to be swept; longer than any transaction
 * @param sweepEvery pause between two sweeps
 */
@ConfigurationProperties("onestop.material")
record MaterialSettings(
    @DefaultValue("disk") String storage,
    @DefaultValue("data/materials") Path folder,
    @DefaultValue("50000000") long maxPixels,
    @DefaultValue("100d") Duration unboundFor,
    @DefaultValue("1h") Duration orphansAfter,
    @DefaultValue("6h") Duration sweepEvery) {

  MaterialSettings {
    if (maxPixels < 1) {
      throw new IllegalArgumentException("onestop.material.max-pixels must be positive");
    }
    if (unboundFor.compareTo(Duration.ofHours(1)) < 0) {
      throw new IllegalArgumentException("onestop.material.unbound-for must be 1h or more");
    }
    if (orphansAfter.compareTo(Duration.ofMinutes(10)) < 0) {
      throw new IllegalArgumentException("onestop.material.orphans-after must be 10m or more");
    }
    if (sweepEvery.compareTo(Duration.ofMinutes(1)) < 0) {
      throw new IllegalArgumentException("onestop.material.sweep-every must be 1m or more");
    }
  }
}
