package org.onestop.casework;

/** Calls a joint session off. */
public record CancelSession(String reason) {
  public CancelSession {
    reason = reason == null ? "" : reason.strip();
  }

  /** Without what may name persons. */
  @Override
  public String toString() {
    return "CancelSession[…]";
  }
}
