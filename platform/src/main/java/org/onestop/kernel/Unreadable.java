package org.onestop.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What Jackson refused to read, as a finding. Never quotes what was read: it may be personal. */
public final class Unreadable {
  private Unreadable() {}

  /**
   * One of {@code unknown-field}, {@code wrong-type}, {@code malformed} and {@code
   * too-deep-or-long}, the last two with line and column where they are known.
   *
   * @param prefix put before the pointer, e.g. a file's name and {@code #}
   */
  public static Problem problem(String prefix, JacksonException refused) {
    String pointer = prefix + pointer(refused);
    if (refused instanceof StreamConstraintsException) {
      return blocking(pointer, "too-deep-or-long", place(refused.getLocation()));
    }
    if (refused instanceof UnrecognizedPropertyException unknown) {
      return blocking(pointer, "unknown-field", List.of(unknown.getPropertyName()));
    }
    if (refused.getCause() instanceof JacksonException cause) {
      return problem(pointer, cause);
    }
    if (refused instanceof DatabindException) {
      return blocking(pointer, "wrong-type", List.of());
    }
    return blocking(pointer, "malformed", place(refused.getLocation()));
  }

  private static Problem blocking(String pointer, String code, List<Object> arguments) {
    return new Problem(pointer, code, Severity.BLOCKS, arguments);
  }

  private static List<Object> place(@Nullable TokenStreamLocation location) {
    return location == null
        ? List.of("?", "?")
        : List.of(location.getLineNr(), location.getColumnNr());
  }

  private static String pointer(JacksonException refused) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference each : refused.getPath()) {
      pointer.append('/');
      String name = each.getPropertyName();
      pointer.append(
          name == null
              ? String.valueOf(each.getIndex())
              : name.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
