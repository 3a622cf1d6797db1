package org.onestop.ui.rollout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Claim;
import org.onestop.claim.Rollout.Place;

/** What a place's tile shows: one shape and one word. */
enum Stand {
  PUBLISHED("published"),
  BEHIND("behind"),
  IN_REVIEW("in-review"),
  CONFIGURING("configuring"),
  /** A county without a claim of its own, whose city's release serves it. */
  OF_CITY("of-city"),
  STOPPED("suspended"),
  UNCLAIMED("unclaimed");

  private final String look;

  Stand(String look) {
    this.look = look;
  }

  /** Style class of its shape. */
  String look() {
    return look;
  }

  /**
   * @param city null for a city itself
   */
  static Stand of(Place place, @Nullable Place city) {
    Claim.State state = place.claim().state();
    boolean served =
        Optional.ofNullable(city)
            .map(Place::claim)
            .filter(above -> above.state() != Claim.State.WITHDRAWN && above.release() != null)
            .isPresent();
    if (place.behind() != null) {
      return BEHIND;
    }
    return switch (state) {
      case UNCLAIMED, WITHDRAWN -> served ? OF_CITY : UNCLAIMED;
      case CLAIMED, CONFIGURING -> CONFIGURING;
      case IN_REVIEW -> IN_REVIEW;
      case PUBLISHED -> PUBLISHED;
      case SUSPENDED -> STOPPED;
    };
  }
}
