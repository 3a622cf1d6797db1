package org.onestop.release.internal;

import java.util.List;

/** Many names in one sentence. */
final class Counted {
  private static final int NAMED = 10;

  private Counted() {}

  /** The first ten; the sentence says how many there are. */
  static String some(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    return names.size() > NAMED ? first + " …" : first;
  }
}
