package org.onestop.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;

/** How far a matter has come in all divisions within an actor's reach, and who is reminded. */
public interface Rollout {
  /** Every city followed by its counties and zones, by code; as many statements for any number. */
  List<Place> board(Actor actor, String matter);

  /**
   * Reminds divisions; their staff see it at home until they take their next step. By the
   * province's CATALOG or APPROVE.
   *
   * @param note what they are asked to do
   */
  void remind(Actor actor, String matter, List<String> divisions, String note);

  /** What the actor's own division was last reminded of; empty when it has done something since. */
  Optional<Reminder> reminder(Actor actor, String matter);

  /**
   * Where a division stands.
   *
   * @param city six digits; its own for a city
   * @param behind why what it stands on is not the newest; null when it is
   * @param reminder the last that it has not answered with a step
   */
  record Place(Claim claim, String city, @Nullable Behind behind, @Nullable Reminder reminder) {
    public boolean isCity() {
      return claim.division().equals(city);
    }

    /** Whether it can be published as far as one can see without judging it. */
    public boolean ready() {
      return claim.state() == Claim.State.IN_REVIEW && behind == null;
    }
  }

  /** Why a division is behind. */
  enum Behind {
    /** A newer edition is published. */
    EDITION,
    /** Its edition was taken back, and there may be no other yet. */
    WITHDRAWN,
    /** Its city published anew. */
    CITY
  }

  /** A reminder that was sent. */
  record Reminder(String division, String note, String by, Instant at) {}
}
