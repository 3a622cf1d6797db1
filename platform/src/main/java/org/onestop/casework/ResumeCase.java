package org.onestop.casework;

import org.jspecify.annotations.Nullable;

/**
 * Lets a stopped clock run on.
 *
 * @param item id; null for the whole case
 */
public record ResumeCase(@Nullable String item) {}
