package org.onestop.casework;

import org.jspecify.annotations.Nullable;

/**
 * What part of the follow-ups is asked for.
 *
 * @param state open (pending, under-way or failed) or done; null for open
 * @param kind from the release; null for all
 * @param caseNo null for all; an unknown or foreign one gives an empty page
 * @param limit 1–200
 * @param after cursor of the page before; null for the first
 */
public record FollowUpQuery(
    @Nullable String state,
    @Nullable String kind,
    @Nullable String caseNo,
    int limit,
    @Nullable String after) {}
