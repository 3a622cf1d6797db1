package org.onestop.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Where something is used.
 *
 * @param part null: the matter as a whole
 * @param id of the element that names it
 * @param name of that element, as people read it
 */
public record Use(@Nullable Part part, String id, String name) {}
