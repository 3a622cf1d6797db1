package org.onestop.casework;

import org.onestop.identity.Actor;

/** Tells open pages that the inbox they show is not the newest any more. */
public interface InboxNews {
  /**
   * From now on {@code changed} is called, on a thread of its own, soon after something changed in
   * the inbox of the caller's unit: within seconds for what another node did. It may be called when
   * nothing that is shown has changed. A caller without a unit is never told.
   *
   * @return ends it
   */
  Runnable watch(Actor by, Runnable changed);
}
