package org.onestop.kernel;

import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Reads one YAML file that was handed in. */
public final class YamlFile {
  private YamlFile() {}

  /**
   * The file as a record; empty when it cannot be, which {@code problems} then says with the place.
   *
   * @param file its name, for the pointers: {@code file#pointer}
   */
  public static <T> Optional<T> read(
      String file, InputStream in, Class<T> type, Problems problems) {
    try {
      T content = Json.yaml().readValue(in, type);
      if (content == null) {
        problems.block(file + "#", "empty-file");
      }
      return Optional.ofNullable(content);
    } catch (JacksonException refused) {
      problems.add(Unreadable.problem(file + "#", refused));
      return Optional.empty();
    }
  }
}
