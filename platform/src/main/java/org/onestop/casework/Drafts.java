package org.onestop.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;

/**
 * Unfinished applications, sealed, each pinned to the release it was begun under. A draft is its
 * beginner's, and theirs who opened it with a code; to anyone else it does not exist: NOT_FOUND
 * {@code draft-unknown}. Submitted, it is gone for all of them.
 */
public interface Drafts {
  /** Throws NOT_FOUND {@code not-published}. */
  DraftView begin(Actor by, SaveDraft draft);

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

  /** For its beginner; throws FORBIDDEN {@code draft-begun-by-another} for the others. */
  void delete(Actor by, String id);

  /** The caller's, also those he opened with a code; the latest first, at most 20. */
  List<DraftSummary> mine(Actor by);

  /**
   * A person's drafts in the divisions of the counter before which the person stands, the latest
   * first, at most 20. It takes a code to open one.
   */
  List<DraftSummary> look(Actor counter, String idNo);

  /** Makes the code that opens a draft elsewhere; one that was made before opens nothing more. */
  ResumeCode code(Actor by, String id);

  /**
   * Opens a draft for a counter or a kiosk of its division, or for its applicant on another device.
   * Wrong, expired and foreign codes: NOT_FOUND {@code draft-unknown}; too many of them: TOO_MANY
   * {@code too-many-codes}.
   */
  DraftView resume(Actor by, String code);
}
