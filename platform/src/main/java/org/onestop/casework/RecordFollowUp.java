package org.onestop.casework;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Records how work that goes on after closing stands.
 *
 * @param item id
 * @param kind of the follow-up, from the release
 * @param status pending, under-way, done or failed
 * @param at when it happened; null for now
 */
public record RecordFollowUp(
    String item, String kind, String status, @Nullable OffsetDateTime at, @Nullable String note) {
  /** What a client left out is empty here, and a finding later. */
  public RecordFollowUp {
    item = item == null ? "" : item;
    kind = kind == null ? "" : kind;
    status = status == null ? "" : status;
  }
}
