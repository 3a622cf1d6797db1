package org.onestop.ui.followup;

import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Words;

/** How a follow-up stands: a word and a shape. */
final class StatusChip extends Chip {
  private static final long serialVersionUID = 1L;

  StatusChip(String status) {
    super(Words.ofCode("follow-up.status", status), "state", look(status));
  }

  private static String look(String status) {
    return switch (status) {
      case "done" -> "published";
      case "under-way" -> "configuring";
      case "failed" -> "suspended";
      default -> "unclaimed";
    };
  }
}
