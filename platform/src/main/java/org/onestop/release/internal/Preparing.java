package org.onestop.release.internal;

import org.onestop.claim.Applied;
import org.onestop.crypto.Digests;
import org.onestop.kernel.Recent;

/**
 * Compiles effective matters. What was judged when it was configured is published a moment later,
 * often for many divisions that say the same: each content is compiled and digested once.
 */
final class Preparing {
  /** A province has about twenty cities, each perhaps with words of its own. */
  private static final int KEPT = 32;

  private final Recent<Source, Made> made = new Recent<>(KEPT);

  private record Made(Compiled compiled, String source, String sourceDigest) {}

  Prepared prepare(Applied applied) {
    Made of = made.get(Source.of(applied.effective()), source -> make(applied, source));
    return new Prepared(applied, of.compiled, of.source, of.sourceDigest);
  }

  private static Made make(Applied applied, Source source) {
    String body = source.body();
    return new Made(Compiling.compile(applied.effective()), body, Digests.sm3(body));
  }
}
