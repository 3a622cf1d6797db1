package org.onestop.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A value that differs between two states of a matter.
 *
 * @param path pointer into {@link MatterTree}
 * @param before null: it was not there
 * @param after null: it is no more
 */
public record Difference(String path, @Nullable String before, @Nullable String after) {}
