package org.onestop.release;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onestop.division.DivisionRange;

/**
 * What was handled and closed, as far as a draft can be tried on it: counted, and without a word
 * about anybody. Implemented by whoever keeps cases.
 */
public interface PastCases {
  /**
   * Cases that are alike in all that a release decides about them.
   *
   * @param division county or zone that handled them
   * @param items ids of the selected ones
   * @param cases how many
   */
  record Alike(
      String release, String division, String applicantType, Set<String> items, int cases) {
    public Alike {
      items = Set.copyOf(items);
    }
  }

  /**
   * Closed ones, most frequent kinds first.
   *
   * @param until exclusive
   * @param most kinds that are answered
   */
  List<Alike> closed(String matter, DivisionRange range, Instant from, Instant until, int most);
}
