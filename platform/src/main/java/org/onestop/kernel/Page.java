package org.onestop.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is walked by keyset.
 *
 * @param next the cursor to ask for the page after this one; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {
  public Page {
    items = List.copyOf(items);
  }
}
