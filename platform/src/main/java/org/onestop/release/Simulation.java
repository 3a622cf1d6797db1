package org.onestop.release;

import org.onestop.claim.Applied;
import org.onestop.kernel.Fault;

/** Plays an application through what a division would release. Nothing is written, nothing sent. */
public interface Simulation {
  /**
   * Plays it. Throws {@link Fault} INVALID {@code simulation-invalid} with every finding at once:
   * pointers {@code /applicantType}, {@code /items/n}, {@code /county}, {@code /calendarDate},
   * {@code /form/…}.
   *
   * @param applied what is claimed, or what is being edited and kept nowhere yet
   * @param division six digits of the city, county or zone
   */
  SimulatedCase play(Applied applied, String division, SampleApplication application);

  /**
   * The same with what was released.
   *
   * @param division six digits of where it is in force
   */
  SimulatedCase play(Release release, String division, SampleApplication application);
}
