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
   * Keeps a message for the portal, whatever becomes of it elsewhere, and then hands it to all
   * channels. Throws when one of them throws: then it is to be sent again as a whole. Not to be
   * called within a transaction, which would wait for gateways.
   */
  void send(Message message);

  /** The latest first. */
  List<Received> of(String person, int limit);

  int unread(String person);

  /** All that a person has now was shown. */
  void shown(String person);
}
