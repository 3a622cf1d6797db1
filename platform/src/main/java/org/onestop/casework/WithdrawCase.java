package org.onestop.casework;

/** Ends a case at the applicant's wish. */
public record WithdrawCase(String reason) {
  /** What a client left out is empty here, and a finding later. */
  public WithdrawCase {
    reason = reason == null ? "" : reason;
  }
}
