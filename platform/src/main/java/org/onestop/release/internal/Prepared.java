package org.onestop.release.internal;

import org.onestop.claim.Applied;
import org.onestop.crypto.Digests;
import org.onestop.release.GateSubject;

/**
 * An effective matter, compiled and ready to be judged for any division.
 *
 * @param source JSON of what it was compiled from
 * @param sourceDigest SM3 of the source
 */
record Prepared(Applied applied, Compiled compiled, String source, String sourceDigest) {
  static Prepared of(Applied applied) {
    String source = Source.of(applied.effective()).body();
    return new Prepared(
        applied, Compiling.compile(applied.effective()), source, Digests.sm3(source));
  }

  GateSubject subject(String division) {
    return new GateSubject(applied, compiled.content(), division);
  }
}
