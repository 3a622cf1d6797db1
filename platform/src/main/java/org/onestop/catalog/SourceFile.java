package org.onestop.catalog;

import java.nio.charset.StandardCharsets;
import org.onestop.catalog.internal.YamlWriter;
import tools.jackson.databind.JsonNode;

/**
 * A file with its name, which findings carry, and whose ending says how it is read.
 *
 * @param name path below the root, e.g. {@code matters/a/1.0.0/matter.yaml}
 */
public record SourceFile(String name, byte[] content) {
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Content as canonical YAML: equal content gives equal bytes. */
  public static SourceFile written(String name, JsonNode content) {
    return of(name, YamlWriter.write(content));
  }

  public boolean json() {
    return name.endsWith(".json");
  }
}
