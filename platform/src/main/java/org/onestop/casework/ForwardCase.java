package org.onestop.casework;

/**
 * Sends a case that was filed in the wrong county to the right one.
 *
 * @param division county or zone, six digits
 */
public record ForwardCase(String division, String reason) {
  /** What a client left out is empty here, and a finding later. */
  public ForwardCase {
    division = division == null ? "" : division;
    reason = reason == null ? "" : reason;
  }
}
