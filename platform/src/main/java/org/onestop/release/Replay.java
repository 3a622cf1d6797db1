package org.onestop.release;

import java.time.LocalDate;
import org.onestop.claim.Applied;

/** Plays closed cases against a draft: what would have been different, and for how many. */
public interface Replay {
  /**
   * Nothing is written, and nothing is said about any person.
   *
   * @param draft from {@link org.onestop.claim.Claims#effective(String, String)}
   * @param from first day of closing, in China
   * @param to last day, at most a year later
   * @throws org.onestop.kernel.Fault INVALID {@code replay-invalid}
   */
  Replayed play(Applied draft, String matter, String division, LocalDate from, LocalDate to);
}
