package org.onestop.form.internal;

import java.util.Optional;

/** JSON pointers (RFC 6901) and the scopes of JSON Forms, which are pointers behind a #. */
final class Pointers {
  /** The scope of a condition that looks at all answers. */
  static final String WHOLE = "#";

  private static final String PROPERTIES = "#/properties/";

  private Pointers() {}

  static String escape(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  static String unescape(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }

  /** The field that a scope shows, wholly or in part. */
  static Optional<String> scoped(String scope) {
    if (!scope.startsWith(PROPERTIES)) {
      return Optional.empty();
    }
    String rest = scope.substring(PROPERTIES.length());
    int end = rest.indexOf('/');
    return Optional.of(unescape(end < 0 ? rest : rest.substring(0, end)))
        .filter(key -> !key.isEmpty());
  }
}
