package org.onestop.casework;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the inbox.
 *
 * @param kind stage (a reception step), item, decision (its predecessor was declined) or returned
 *     (a department gave it back)
 * @param item id; null for a reception step
 * @param itemName null for a reception step
 * @param step id of the reception step, or the item's id
 * @param stepName as people read it
 * @param unit id
 * @param unitName as people read it
 * @param division of the unit
 * @param caseDivision of the case
 * @param applicantName masked
 * @param dueAt null when there is no limit or its clock stands still
 * @param version for If-Match
 */
public record WorkItemRow(
    String id,
    String caseNo,
    String kind,
    @Nullable String item,
    @Nullable String itemName,
    String step,
    String stepName,
    String unit,
    String unitName,
    String division,
    String caseDivision,
    String applicantName,
    OffsetDateTime createdAt,
    @Nullable OffsetDateTime dueAt,
    Light light,
    @Nullable String assignee,
    String state,
    @Nullable String outcome,
    int version) {}
