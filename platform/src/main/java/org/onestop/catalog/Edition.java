package org.onestop.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition (目录版本) as it is kept: what it is, not what it says.
 *
 * @param digest SM3 of its files in canonical form
 * @param current whether it is the one that divisions claim now: the latest published
 * @param revision rises with every change of its state
 */
public record Edition(
    String matter,
    String version,
    String name,
    String province,
    State state,
    boolean current,
    String digest,
    String createdBy,
    Instant createdAt,
    @Nullable String publishedBy,
    @Nullable Instant publishedAt,
    int revision) {
  /** A published edition never changes; a withdrawn one stays readable. */
  public enum State {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
  }
}
