package org.onestop.kernel;

import com.github.f4b6a3.uuid.UuidCreator;

/** Makes identifiers: UUID version 7 (RFC 9562), so that rows made together lie together. */
public final class Ids {
  private Ids() {}

  /** A new identifier, 36 lower-case characters. */
  public static String next() {
    return UuidCreator.getTimeOrderedEpoch().toString();
  }
}
