package org.onestop.casework;

import org.jspecify.annotations.Nullable;

/**
 * Grants a case or one item more time, once, before its limit has lapsed (延长办理期限, 行政许可法 art. 42):
 * its clock goes on, its due date is later, and the applicant is given notice with the reason.
 *
 * @param item id; null for the whole case
 * @param days working days, no more than half the limit
 */
public record ExtendCase(@Nullable String item, int days, String reason) {
  /** What a client left out is empty here, and a finding later. */
  public ExtendCase {
    reason = reason == null ? "" : reason;
  }

  /** Without what may name persons. */
  @Override
  public String toString() {
    return "ExtendCase[…]";
  }
}
