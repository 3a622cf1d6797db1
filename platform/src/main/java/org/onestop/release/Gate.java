package org.onestop.release;

import org.onestop.catalog.Matter;
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

  /**
   * What every division would be told that publishes an edition as it is, units and texts of its
   * own apart: for those who write the edition, before they hand it over.
   *
   * @param division a city or county in whose name it is asked
   */
  GateVerdict foresee(Matter edition, String division);
}
