package org.onestop.casework;

import org.jspecify.annotations.Nullable;

/**
 * One item of a case that was called to a joint session.
 *
 * @param id of the work item
 * @param applicantName masked
 * @param unit id
 * @param state open or done
 * @param outcome done or declined; null while it is open
 * @param recordable whether the caller may record it now
 * @param own whether the work item lies with the caller's unit
 * @param resultForm null when nothing but an outcome is asked
 * @param version for comparing
 */
public record SessionRow(
    String id,
    String caseNo,
    String applicantName,
    String item,
    String itemName,
    String unit,
    String unitName,
    String state,
    @Nullable String outcome,
    boolean recordable,
    boolean own,
    WorkItemDetail.@Nullable ResultForm resultForm,
    int version) {}
