package org.onestop.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param entries how many there are, sealed or not
 * @param sealedThrough when the last seal was made; null before the first
 * @param head hash of the last seal; null before the first
 * @param intact whether nothing was found
 * @param firstBroken the first thing found; null when intact
 */
public record Verification(
    long entries,
    @Nullable Instant sealedThrough,
    @Nullable String head,
    boolean intact,
    @Nullable Broken firstBroken) {
  /**
   * Where something is not what it was.
   *
   * @param reason {@code entry-changed}, {@code entry-missing} (or put in between), {@code
   *     seal-changed}, {@code seal-missing}, {@code seal-content} (entries taken out of a seal or
   *     put into it), {@code anchor-differs}, {@code anchor-removed}
   */
  public record Broken(
      String reason, @Nullable Long seal, @Nullable String chain, @Nullable Long seq) {}
}
