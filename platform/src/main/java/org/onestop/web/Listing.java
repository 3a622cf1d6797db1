package org.onestop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Page;

/** How every list is answered: {@code {"items": […], "next": cursor or null}}. */
record Listing<T>(List<T> items, @Nullable String next) {
  static <T> Listing<T> of(Page<T> page) {
    return new Listing<>(page.items(), page.next());
  }

  /** A list short enough to be whole. */
  static <T> Listing<T> whole(List<T> items) {
    return new Listing<>(items, null);
  }
}
