package org.onestop.exchange;

/** Takes what departments' systems answer; implemented by the room that runs cases. */
public interface ResultReceiver {
  /** What became of an answer. */
  enum Receipt {
    APPLIED,
    ALREADY_APPLIED,
    OUT_OF_ORDER
  }

  /** Called in the transaction that also stores the nonce. */
  Receipt receive(DepartmentResult result);
}
