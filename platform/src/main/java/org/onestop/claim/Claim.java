package org.onestop.claim;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A division's claim (认领) of a matter, with what it is doing with it.
 *
 * @param division six digits of a city, county or functional zone
 * @param edition version it claimed; the city's for a county that has not claimed itself
 * @param configuredBy accounts that configured since the last publication; none of them may publish
 * @param version rises with every change; 0 before the first
 * @param release id of its latest release; null before the first
 * @param since when it came into its state
 */
public record Claim(
    String matter,
    String division,
    @Nullable String edition,
    State state,
    List<String> configuredBy,
    int version,
    @Nullable String release,
    @Nullable String changedBy,
    @Nullable Instant since) {
  /** Where a claim stands. */
  public enum State {
    UNCLAIMED,
    CLAIMED,
    CONFIGURING,
    IN_REVIEW,
    PUBLISHED,
    SUSPENDED,
    WITHDRAWN
  }

  public Claim {
    configuredBy = List.copyOf(configuredBy);
  }

  /** Of a division that has done nothing yet. */
  public static Claim none(String matter, String division) {
    return new Claim(matter, division, null, State.UNCLAIMED, List.of(), 0, null, null, null);
  }
}
