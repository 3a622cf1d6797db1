package org.onestop.catalog.internal;

import java.util.Comparator;

/** Order of semantic versions: 1.10.0 comes after 1.9.0. */
final class Versions {
  static final Comparator<String> ORDER =
      (one, other) -> {
        String[] these = one.split("\\.");
        String[] those = other.split("\\.");
        for (int i = 0; i < Math.min(these.length, those.length); i++) {
          int order = Integer.compare(Integer.parseInt(these[i]), Integer.parseInt(those[i]));
          if (order != 0) {
            return order;
          }
        }
        return Integer.compare(these.length, those.length);
      };

  private Versions() {}

  /** The next one that may add and change: 1.3.0 after 1.2.4. */
  static String next(String version) {
    String[] steps = version.split("\\.");
    return steps[0] + "." + (Integer.parseInt(steps[1]) + 1) + ".0";
  }
}
