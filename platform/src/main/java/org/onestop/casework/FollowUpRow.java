package org.onestop.casework;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of what goes on after closing.
 *
 * @param division of the case
 * @param applicantName masked
 * @param item id
 * @param itemName as people read it
 * @param unitName as people read it; null when a department's system handled the item alone
 * @param kind from the release
 * @param kindName as people read it
 * @param status pending, under-way, done or failed
 * @param at when it came to stand so; null until something is recorded
 * @param version to record on
 */
public record FollowUpRow(
    String id,
    String caseNo,
    String division,
    String applicantName,
    String item,
    String itemName,
    @Nullable String unitName,
    String kind,
    String kindName,
    String status,
    @Nullable OffsetDateTime at,
    @Nullable String note,
    int version) {
  /** Without what may name persons. */
  @Override
  public String toString() {
    return "FollowUpRow[" + id + "]";
  }
}
