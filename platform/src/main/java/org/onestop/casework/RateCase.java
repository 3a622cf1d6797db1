package org.onestop.casework;

import org.jspecify.annotations.Nullable;

/**
 * A rating (好差评).
 *
 * @param item id; null for the whole case
 * @param level 1 = 非常满意 … 5 = 非常不满意
 */
public record RateCase(@Nullable String item, int level, @Nullable String text) {}
