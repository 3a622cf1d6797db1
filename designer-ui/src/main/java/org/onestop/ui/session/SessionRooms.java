package org.onestop.ui.session;

import java.time.LocalDate;
import java.util.List;
import org.onestop.calendar.WorkCalendar;
import org.onestop.casework.JointSessions;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.field.FormSheets;
import org.onestop.ui.filing.Faults;

/** The doors that joint sessions use, and who reads on which day. */
record SessionRooms(
    JointSessions sessions,
    WorkCalendar calendar,
    Forms forms,
    FormSheets sheets,
    Texts texts,
    Actor actor,
    LocalDate today) {
  List<String> sentences(Fault refused) {
    return Faults.sentences(texts, refused);
  }
}
