package org.onestop.casework;

import org.jspecify.annotations.Nullable;

/**
 * What part of the inbox is asked for.
 *
 * @param state open (what the caller may complete), mine (what he claimed) or done (what he
 *     completed); null for open
 * @param after cursor of the page before; null for the first
 * @param limit 1–200
 */
public record WorkItemQuery(
    @Nullable String state, WorkItemFilter filter, int limit, @Nullable String after) {}
