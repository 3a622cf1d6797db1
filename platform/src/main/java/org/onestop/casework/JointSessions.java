package org.onestop.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;

/**
 * Joint sessions (退役季集中办公): departments sit together on a day, and what lies with them is worked
 * through for many cases at once. An item that is handled there is an ordinary work item.
 *
 * <p>A counter arranges a session, calls cases and records for all units that sit in it; a unit
 * that sits in it sees and records its own. For everybody else it does not exist: NOT_FOUND {@code
 * session-unknown}. Throws FORBIDDEN for roles that handle nothing.
 */
public interface JointSessions {
  /** In which the caller may arrange a session: seasons of the releases in force, not over yet. */
  List<Season> seasons(Actor by);

  /** Those of the last year and all to come, the latest first. */
  List<SessionSummary> list(Actor by);

  SessionView view(Actor by, String id);

  /**
   * Cases that can be called: open ones whose work item for one of the session's items lies with a
   * unit that sits in it, and that no other coming session of the season has called.
   */
  Candidates candidates(Actor by, String id);

  /**
   * Throws INVALID {@code session-invalid} with pointers {@code /season}, {@code /day}, {@code
   * /place}, {@code /items}, {@code /note}.
   *
   * @return its id
   */
  String arrange(Actor by, ArrangeSession session);

  /**
   * Changes a session in which nothing was recorded, and tells those who were called. Its matter
   * and season stay. Throws CONFLICT {@code session-recorded} and {@code session-cancelled}, STALE,
   * and INVALID as arranging.
   */
  void change(Actor by, String id, @Nullable Integer version, ArrangeSession session);

  /** Calls it off, likewise; INVALID {@code session-invalid} with pointer {@code /reason}. */
  void cancel(Actor by, String id, CancelSession cancellation);

  /**
   * Puts the list of the cases called. Throws INVALID {@code calls-invalid} with pointers {@code
   * /cases} and {@code /cases/n}; then nobody is called. CONFLICT {@code session-cancelled}, STALE.
   */
  void call(Actor by, String id, @Nullable Integer version, CallCases calls);

  /**
   * Records results on the session's day or later, each in a transaction of its own; must not be
   * called within one. A row is refused by itself: NOT_FOUND {@code work-item-unknown} for what is
   * not called or lies elsewhere, CONFLICT {@code session-not-yet} and {@code session-cancelled},
   * and as completing a work item.
   *
   * @param results 500 at most
   * @return one result for each, in their order
   */
  List<BatchResult> record(Actor by, String id, List<RecordInSession> results);

  /** A season in which sessions can be arranged. */
  record Season(
      String matter,
      String matterName,
      String id,
      String name,
      String place,
      LocalDate from,
      LocalDate to,
      List<Named> items) {
    public Season {
      items = List.copyOf(items);
    }
  }

  /** An item or a unit, and what people call it. */
  record Named(String id, String name) {}

  /**
   * @param more whether there are more than are listed
   */
  record Candidates(List<Candidate> cases, boolean more) {
    public Candidates {
      cases = List.copyOf(cases);
    }
  }

  /**
   * A case that can be called.
   *
   * @param applicantName masked
   * @param division of the case
   */
  record Candidate(String caseNo, String applicantName, String division, List<Named> items) {
    public Candidate {
      items = List.copyOf(items);
    }
  }
}
