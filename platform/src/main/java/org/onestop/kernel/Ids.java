package org.onestop.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;

/** Makes identifiers: UUID version 7 (RFC 9562), so that rows made together lie together. */
public final class Ids {
  private Ids() {}

  /** A new identifier, 36 lower-case characters. */
  public static String next() {
    return UuidCreator.getTimeOrderedEpoch().toString();
  }

  /** The smallest identifier that could be made at a time: whatever is made later is greater. */
  public static String from(Instant at) {
    return UuidCreator.getTimeOrderedEpochMin(at).toString();
  }
}
