package org.onestop.catalog;

import java.nio.charset.StandardCharsets;

/**
 * A file with its name, which findings carry, and whose ending says how it is read.
 *
 * @param name path below the root, e.g. {@code matters/a/1.0.0/matter.yaml}
 */
public record SourceFile(String name, byte[] content) {
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public boolean json() {
    return name.endsWith(".json");
  }
}
