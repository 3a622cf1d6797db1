package org.onestop.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Stops the clock of a case or of one item (特别程序).
 *
 * @param item id; null for the whole case
 * @param kind special-procedure or applicant (waits for the applicant)
 * @param until planned end; null when it is not known
 */
public record SuspendCase(
    @Nullable String item, String kind, String reason, @Nullable LocalDate until) {
  /** What a client left out is empty here, and a finding later. */
  public SuspendCase {
    kind = kind == null ? "" : kind;
    reason = reason == null ? "" : reason;
  }
}
