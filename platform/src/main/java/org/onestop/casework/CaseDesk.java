package org.onestop.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onestop.document.Documents;
import org.onestop.identity.Actor;
import org.onestop.kernel.Page;

/**
 * Applications and the cases they become, as applicants, channels and counters deal with them. A
 * case that the caller may not follow is {@code NOT_FOUND case-unknown}. Writing calls join the
 * caller's transaction or make their own.
 */
public interface CaseDesk {
  /**
   * Stores an application as a case, in one transaction.
   *
   * <p>Throws INVALID {@code application-invalid} with every finding (pointers into the command),
   * NOT_FOUND {@code not-published}, CONFLICT {@code release-superseded} with the differences,
   * CONFLICT {@code open-case} with the open case's number.
   */
  Receipt submit(Actor by, SubmitApplication application);

  CaseView view(Actor by, String caseNo);

  /** The answers themselves, for the applicant and those who act for him: channel and counter. */
  FiledApplication filed(Actor by, String caseNo);

  /** The cases of a signed-in applicant, the latest first. */
  Page<CaseSummary> mine(Actor by, @Nullable String after, int limit);

  /**
   * Cases of the caller's divisions by exact case number, name or ID number, the latest first; a
   * terminal asks by the number of the person before it. Throws FORBIDDEN {@code role-not-allowed}.
   */
  Page<CaseSummary> search(Actor by, String text, @Nullable String after, int limit);

  /** What was filed in the caller's divisions since a time, the latest first. */
  Page<CaseSummary> filedSince(Actor by, Instant since, @Nullable String after, int limit);

  /** Throws CONFLICT {@code correction-not-asked}; INVALID with every finding. */
  void correct(Actor by, String caseNo, CorrectApplication correction);

  /** Throws CONFLICT {@code case-accepted} from acceptance on; INVALID with every finding. */
  void changeItems(Actor by, String caseNo, ChangeItems change);

  /** Throws CONFLICT {@code case-ended}. */
  void withdraw(Actor by, String caseNo, WithdrawCase withdrawal);

  /** Throws CONFLICT {@code rating-exists} and {@code case-not-closed}. */
  void rate(Actor by, String caseNo, RateCase rating);

  /**
   * A document of the case by its id or that of the notice it stands for; made when it is first
   * asked for.
   */
  Documents.Stored document(Actor by, String caseNo, String id);

  /**
   * A template of the case's release, printed as things stand; nothing is stored.
   *
   * @return a PDF
   */
  byte[] print(Actor by, String caseNo, String template);
}
