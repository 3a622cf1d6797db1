package org.onestop.catalog.internal;

import java.util.Map;
import java.util.Optional;
import org.onestop.kernel.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON files: bounded depth, no duplicate keys, nothing behind the end. */
final class JsonReader {
  private static final JsonMapper STRICT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(YamlReader.MAX_DEPTH)
                          .maxNumberLength(40)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JsonReader() {}

  static Optional<SourceTree> read(String file, String text, Problems problems) {
    try {
      return Optional.of(new SourceTree(STRICT.readTree(text), Map.of()));
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      problems.block(file + "#", "syntax", line, e.getOriginalMessage());
      return Optional.empty();
    }
  }
}
