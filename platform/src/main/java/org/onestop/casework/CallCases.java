package org.onestop.casework;

import java.util.List;

/**
 * Who is called to a joint session.
 *
 * @param cases numbers of all of them; whoever is left out is called no longer
 */
public record CallCases(List<String> cases) {
  public CallCases {
    cases = cases == null ? List.of() : List.copyOf(cases);
  }
}
