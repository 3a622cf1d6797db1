package org.onestop.casework;

import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;

/** Unfinished applications, sealed, each pinned to the release it was begun under. */
public interface Drafts {
  /** Throws NOT_FOUND {@code not-published}. */
  DraftView begin(Actor by, SaveDraft draft);

  /** Throws NOT_FOUND {@code draft-unknown}, also for another's. */
  DraftView get(Actor by, String id);

  /**
   * Keeps what is there, checked as far as it goes.
   *
   * <p>Throws CONFLICT {@code release-superseded} with the differences when the draft's release is
   * no longer in force and the command does not name the one that is.
   *
   * @param version the version that was read; null to overwrite; STALE when it is not the latest
   */
  DraftView put(Actor by, String id, @Nullable Integer version, SaveDraft draft);

  void delete(Actor by, String id);
}
