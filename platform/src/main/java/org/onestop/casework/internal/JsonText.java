package org.onestop.casework.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Json;
import tools.jackson.core.type.TypeReference;

/** Small values kept as JSON in a column. */
final class JsonText {
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  private JsonText() {}

  static String write(Object value) {
    return Json.mapper().writeValueAsString(value);
  }

  static @Nullable String writeOrNull(@Nullable Object value) {
    return value == null ? null : write(value);
  }

  static <T> T read(String json, Class<T> type) {
    return Json.mapper().readValue(json, type);
  }

  static <T> @Nullable T readOrNull(@Nullable String json, Class<T> type) {
    return json == null ? null : read(json, type);
  }

  static <T> T read(String json, TypeReference<T> type) {
    return Json.mapper().readValue(json, type);
  }

  static List<String> texts(@Nullable String json) {
    return json == null ? List.of() : read(json, TEXTS);
  }
}
