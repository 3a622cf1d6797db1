package org.onestop.ui.claim;

import org.onestop.claim.Claim;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Words;

/** Where a claim stands: one shape and one word for each state, the same on every page. */
class StateChip extends Chip {
  private static final long serialVersionUID = 1L;

  StateChip(Claim.State state) {
    super(Words.of("claim.state", state), "state", look(state));
  }

  /** Style class of a state's shape. */
  static String look(Claim.State state) {
    return switch (state) {
      case UNCLAIMED -> "unclaimed";
      case CLAIMED, CONFIGURING -> "configuring";
      case IN_REVIEW -> "in-review";
      case PUBLISHED -> "published";
      case SUSPENDED -> "suspended";
      case WITHDRAWN -> "withdrawn";
    };
  }
}
