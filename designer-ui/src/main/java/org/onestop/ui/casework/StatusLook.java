package org.onestop.ui.casework;

import org.onestop.casework.CaseStatus;
import org.onestop.casework.ItemStatus;

/** The tint of a state; its word stands in it. */
public final class StatusLook {
  private StatusLook() {}

  public static String of(CaseStatus status) {
    return switch (status) {
      case CORRECTING, SUSPENDED, AWAITING_FILE -> "amber";
      case CLOSED, ARCHIVED -> "green";
      case REFUSED -> "red";
      case WITHDRAWN -> "grey";
      case SUBMITTED, ACCEPTED, HANDLING -> "blue";
    };
  }

  public static String of(ItemStatus status) {
    return switch (status) {
      case DONE -> "done";
      case DECLINED -> "declined";
      case WITHDRAWN -> "withdrawn";
      case SUSPENDED, RETURNED -> "stopped";
      case WAITING -> "waiting";
      case DISPATCHED, HANDLING -> "running";
    };
  }
}
