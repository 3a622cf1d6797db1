package org.onestop.casework;

import java.util.List;
import org.onestop.identity.Actor;
import org.onestop.message.Messages;

/** What a signed-in applicant was told; empty for everybody else. */
public interface MyMessages {
  /** The latest first, of all the person's cases. */
  List<Messages.Received> latest(Actor by, int limit);

  /** All that the person has now was shown. */
  void shown(Actor by);
}
