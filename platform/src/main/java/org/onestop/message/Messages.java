package org.onestop.message;

import java.time.Instant;
import java.util.List;

/** Messages to applicants. */
public interface Messages {
  /**
   * What a person finds in the portal.
   *
   * @param unread until it was shown once
   */
  record Received(String id, String caseNo, String title, String text, Instant at, boolean unread) {
    /** Without what it says. */
    @Override
    public String toString() {
      return "Received[" + id + "]";
    }
  }

  /**
   * Keeps a message for the portal and hands it to all channels, within the caller's transaction:
   * when one throws, nothing is kept and all is to be tried again.
   */
  void send(Message message);

  /** The latest first. */
  List<Received> of(String person, int limit);

  int unread(String person);

  /** All that a person has now was shown. */
  void shown(String person);
}
