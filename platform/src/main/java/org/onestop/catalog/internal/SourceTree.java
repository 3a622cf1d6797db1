package org.onestop.catalog.internal;

import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * What a file says, and on which line it says what.
 *
 * @param lines pointer → line, beginning with 1; empty where lines are not known
 */
record SourceTree(JsonNode root, Map<String, Integer> lines) {
  /** The line of a pointer, or of the nearest thing around it. */
  OptionalInt line(String pointer) {
    for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      Integer line = lines.get(at);
      if (line != null) {
        return OptionalInt.of(line);
      }
      if (at.lastIndexOf('/') < 0) {
        return OptionalInt.empty();
      }
    }
  }
}
