package org.onestop.release.internal;

import org.onestop.claim.Applied;
import org.onestop.release.GateSubject;

/**
 * An effective matter, compiled and ready to be judged for any division.
 *
 * @param source JSON of what it was compiled from
 * @param sourceDigest SM3 of the source
 */
record Prepared(Applied applied, Compiled compiled, String source, String sourceDigest) {
  GateSubject subject(String division) {
    return new GateSubject(applied, compiled.content(), division);
  }
}
