package org.onestop.casework;

import org.jspecify.annotations.Nullable;

/**
 * Hands a work item to another unit of the same department, or to a colleague; exactly one of the
 * two is given.
 *
 * @param unit id of a unit
 * @param account sign-in name
 */
public record TransferWorkItem(@Nullable String unit, @Nullable String account, String reason) {
  /** What a client left out is empty here, and a finding later. */
  public TransferWorkItem {
    reason = reason == null ? "" : reason;
  }
}
