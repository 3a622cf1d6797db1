package org.onestop.release;

import org.onestop.claim.Applied;

/** What must hold before a release exists. Asking changes nothing. */
public interface Gate {
  /**
   * Judges what a division would release.
   *
   * @param applied from {@link org.onestop.claim.Claims#effective(String, String)}
   * @param division six digits of the city, county or zone
   */
  GateVerdict judge(Applied applied, String division);
}
