package org.onestop.casework;

import java.time.Instant;
import org.onestop.identity.Actor;

/** The files of closed cases, for the archive room. */
public interface CaseFiles {
  /** Event of the log that {@link #markArchived} leaves: what stands behind it came later. */
  String ARCHIVED = "case-archived";

  /**
   * Everything of a closed case. Documents that are due and were not asked for yet are issued on
   * the way, so it needs a transaction or makes one.
   *
   * <p>Throws CONFLICT {@code case-not-closed}.
   */
  ClosedCase closed(String caseId);

  /** The package is made: the case's status becomes archived. A second call changes nothing. */
  void markArchived(String caseId, Instant at);

  /**
   * The id of a case whose archive the caller may fetch: the lead department's counter of the
   * case's division, and supervisors above it. Throws NOT_FOUND {@code case-unknown} otherwise, and
   * CONFLICT {@code case-not-closed}.
   */
  String fetchable(Actor by, String caseNo);
}
