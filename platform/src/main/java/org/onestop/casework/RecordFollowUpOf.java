package org.onestop.casework;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Records how one of a list of follow-ups stands.
 *
 * @param id of the follow-up
 * @param version the version that was read; null when it does not matter
 * @param status pending, under-way, done or failed
 * @param at when it happened; null for now
 */
public record RecordFollowUpOf(
    String id,
    @Nullable Integer version,
    String status,
    @Nullable OffsetDateTime at,
    @Nullable String note) {
  /** Without what may name persons. */
  @Override
  public String toString() {
    return "RecordFollowUpOf[" + id + "]";
  }
}
