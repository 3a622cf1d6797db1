package org.onestop.casework;

import java.util.List;
import org.onestop.identity.Actor;
import org.onestop.kernel.Page;

/**
 * What goes on after closing, untimed, for those who work through it: a unit sees what became of
 * the items it handled, a counter also what goes on in the cases of its counter. Throws FORBIDDEN
 * for roles that handle nothing.
 */
public interface FollowUps {
  /**
   * What is open: what waits longest first; what is done: the latest first. Throws INVALID for an
   * unknown state, cursor or limit.
   */
  Page<FollowUpRow> list(Actor by, FollowUpQuery query);

  /**
   * Records how many of them stand, each in a transaction of its own; must not be called within
   * one. A row is refused by itself: NOT_FOUND {@code follow-up-unknown} for what is unknown or
   * lies elsewhere, STALE when someone was first, INVALID {@code follow-up-invalid}.
   *
   * @param followUps 200 at most
   * @return one result for each, in their order
   */
  List<BatchResult> record(Actor by, List<RecordFollowUpOf> followUps);
}
