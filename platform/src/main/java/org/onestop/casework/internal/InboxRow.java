package org.onestop.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code cw_work_item}.
 *
 * @param position of the stage or item in the release
 * @param step id of the stage, or of the item
 * @param dueOn {@link #NEVER} when no clock runs
 * @param reason sealed; why it came to the counter
 */
record InboxRow(
    String id,
    String caseId,
    String caseNo,
    String caseDivision,
    String releaseId,
    String kind,
    int position,
    String step,
    @Nullable String item,
    String unit,
    String unitDivision,
    String applicantName,
    String applicantType,
    String channel,
    Instant createdAt,
    LocalDate dueOn,
    int blue,
    int yellow,
    byte @Nullable [] reason,
    @Nullable String assignee,
    String state,
    @Nullable String outcome,
    @Nullable String completedBy,
    @Nullable Instant completedAt,
    int version) {
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  static final String STAGE = "stage";
  static final String ITEM = "item";
  static final String DECISION = "decision";
  static final String RETURNED = "returned";

  static final String OPEN = "open";
  static final String DONE = "done";

  /** Withdrawn, refused elsewhere or superseded: nobody has work on it. */
  static final String CANCELLED = "cancelled";

  /** The first four digits, by which a city's supervisor reads. */
  String unitCity() {
    return unitDivision.substring(0, 4);
  }
}
