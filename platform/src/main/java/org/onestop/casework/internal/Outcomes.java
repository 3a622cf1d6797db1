package org.onestop.casework.internal;

import java.util.List;
import org.onestop.release.ReleasedMatter;

/** How work items may end, as API v1 writes it. */
final class Outcomes {
  static final String ACCEPT = "accept";
  static final String CORRECT = "correct";
  static final String REFUSE = "refuse";
  static final String DONE = "done";
  static final String DECLINED = "declined";
  static final String RETURN = "return";

  private Outcomes() {}

  static List<String> of(InboxRow row, ReleasedMatter matter) {
    return switch (row.kind()) {
      case InboxRow.STAGE -> matter.stages().get(row.position()).outcomes();
      case InboxRow.ITEM -> List.of(DONE, DECLINED, RETURN);
      default -> List.of(ACCEPT, DECLINED);
    };
  }

  /** Whether the result form is filled with it; all others say why instead. */
  static boolean positive(String outcome) {
    return outcome.equals(ACCEPT) || outcome.equals(DONE);
  }

  static boolean needsReason(String outcome) {
    return outcome.equals(REFUSE) || outcome.equals(DECLINED) || outcome.equals(RETURN);
  }
}
