package org.onestop.casework;

import org.jspecify.annotations.Nullable;

/**
 * What part of the inbox is asked for.
 *
 * @param state open (what the caller may complete), mine (what he claimed) or done (what he
 *     completed); null for open
 * @param item id of an item; null for all
 * @param caseNo null for all; an unknown or foreign one gives an empty page
 * @param overdue true: only those past their due date
 * @param after cursor of the page before; null for the first
 * @param limit 1–200
 */
public record WorkItemQuery(
    @Nullable String state,
    @Nullable String item,
    @Nullable String caseNo,
    boolean overdue,
    int limit,
    @Nullable String after) {}
