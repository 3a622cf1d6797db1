package org.onestop.archive.internal;

import java.time.Duration;
import org.onestop.material.SealedFiles;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes package files that a crash left without a row. */
@Component
class Sweeping {
  private final SealedFiles files;
  private final PackageMapper packages;

  Sweeping(SealedFiles files, PackageMapper packages) {
    this.files = files;
    this.packages = packages;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
  void sweep() {
    files.sweep("archive", Duration.ofHours(1), packages::existing);
  }
}
