package org.onestop.material.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.onestop.material.MaterialRule;

/** Rules and checks for tests. */
final class Rules {
  private Rules() {}

  static MaterialRule any() {
    return new MaterialRule(
        List.of("image/jpeg", "image/png", "application/pdf"), 0, 10 << 20, 2, false);
  }

  static FileChecks checks(long maxPixels) {
    return new FileChecks(List.of(new ImageCheck(settings(maxPixels)), new PdfCheck()));
  }

  static MaterialSettings settings(long maxPixels) {
    return settings(Path.of("unused"), maxPixels);
  }

  static MaterialSettings settings(Path folder, long maxPixels) {
    Duration hour = Duration.ofHours(1);
    return new MaterialSettings("disk", folder, maxPixels, Duration.ofDays(30), hour, hour);
  }
}
