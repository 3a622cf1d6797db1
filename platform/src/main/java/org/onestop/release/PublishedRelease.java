package org.onestop.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a release.
 *
 * @param number 1, 2, … within division and matter
 * @param digest SM3 of its content; equal digests mean equal contents
 * @param effectiveAt from when it is in force, as long as no later one is
 * @param restoredFrom id of the earlier release it repeats; null for none
 */
public record PublishedRelease(
    String id,
    String matter,
    String division,
    int number,
    String edition,
    String digest,
    Instant effectiveAt,
    String publishedBy,
    Instant publishedAt,
    @Nullable String restoredFrom,
    State state) {
  /** Whether it can be in force. */
  public enum State {
    PUBLISHED,
    /** The division's service was stopped for now. */
    SUSPENDED,
    /** The division gave its claim up. */
    WITHDRAWN,
    /** Published for a later day, and refused by the gate when that day came. */
    REJECTED
  }
}
