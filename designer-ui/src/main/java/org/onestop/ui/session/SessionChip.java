package org.onestop.ui.session;

import java.time.LocalDate;
import org.onestop.casework.SessionSummary;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Words;

/** How a session stands on a day: a word and a shape. */
final class SessionChip extends Chip {
  private static final long serialVersionUID = 1L;

  SessionChip(SessionSummary session, LocalDate today) {
    super(Words.ofCode("session.state", state(session, today)), "state", look(session, today));
  }

  private static String state(SessionSummary session, LocalDate today) {
    if (session.state().equals("cancelled")) {
      return "cancelled";
    }
    return session.day().equals(today) ? "today" : session.day().isAfter(today) ? "coming" : "past";
  }

  private static String look(SessionSummary session, LocalDate today) {
    return switch (state(session, today)) {
      case "today" -> "configuring";
      case "coming" -> "unclaimed";
      case "past" -> "published";
      default -> "suspended";
    };
  }
}
