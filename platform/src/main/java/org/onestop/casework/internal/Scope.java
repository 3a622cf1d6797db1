package org.onestop.casework.internal;

import org.jspecify.annotations.Nullable;
import org.onestop.division.DivisionRange;

/**
 * A range of divisions as what an index can be walked by in another order: a county's code, the
 * first four digits of a city's, or the range itself for more. Exactly one is set.
 */
record Scope(@Nullable String division, @Nullable String city, @Nullable DivisionRange range) {
  private static final int CITY = 4;

  static Scope of(DivisionRange range) {
    if (range.from().equals(range.to())) {
      return new Scope(range.from(), null, null);
    }
    String city = range.from().substring(0, CITY);
    return range.to().startsWith(city) ? new Scope(null, city, null) : new Scope(null, null, range);
  }
}
