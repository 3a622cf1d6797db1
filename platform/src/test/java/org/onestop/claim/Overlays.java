package org.onestop.claim;

import org.onestop.catalog.ProvinceFiles;
import org.onestop.catalog.SourceFile;
import org.onestop.kernel.Problems;

/** Overlays written as people write them, read through their grammar. */
public final class Overlays {
  private Overlays() {}

  /**
   * @param operations each in YAML on one line
   */
  public static Overlay of(String division, String... operations) {
    StringBuilder text = new StringBuilder("matter: veteran-services\nedition: 1.0.0\n");
    text.append("division: '")
        .append(division)
        .append("'\noperations:")
        .append(operations.length == 0 ? " []\n" : "\n");
    for (String each : operations) {
      text.append("  - ").append(each).append('\n');
    }
    Problems problems = new Problems();
    return ProvinceFiles.grammar()
        .read(
            "overlay", SourceFile.of("test.overlay.yaml", text.toString()), Overlay.class, problems)
        .orElseThrow(() -> new IllegalArgumentException(problems.toString()));
  }
}
