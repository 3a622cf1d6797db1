package org.onestop.ui.desk;

import java.time.LocalDate;
import org.onestop.calendar.WorkCalendar;
import org.onestop.casework.Comments;
import org.onestop.casework.Contacts;
import org.onestop.casework.WorkDesk;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Units;
import org.onestop.kernel.Texts;
import org.onestop.material.Materials;
import org.onestop.ui.field.FormSheets;
import org.onestop.ui.shell.Places;

/** The doors that a desk uses, and who sits at it on which day. */
record DeskRooms(
    WorkDesk desk,
    Comments comments,
    Contacts contacts,
    Materials materials,
    Forms forms,
    FormSheets sheets,
    WorkCalendar calendar,
    Places places,
    Units units,
    Actors actors,
    Texts texts,
    Actor actor,
    LocalDate today) {}
