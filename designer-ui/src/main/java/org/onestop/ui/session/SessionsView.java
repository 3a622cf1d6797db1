package org.onestop.ui.session;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.onestop.calendar.Stopwatch;
import org.onestop.calendar.WorkCalendar;
import org.onestop.casework.JointSessions;
import org.onestop.form.Forms;
import org.onestop.identity.Actors;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.field.FormSheets;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Titles;

/** Joint sessions: all of them, or one that is worked through. */
@Route(value = "sessions/:id?", layout = Frame.class)
@RolesAllowed({"COUNTER", "UNIT"})
class SessionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  private final transient SessionRooms rooms;
  private String title = Titles.of("session.heading");

  SessionsView(
      JointSessions sessions,
      WorkCalendar calendar,
      Forms forms,
      FormSheets sheets,
      Texts texts,
      Clock clock,
      Actors actors) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Stopwatch.ZONE);
    rooms = new SessionRooms(sessions, calendar, forms, sheets, texts, actors.current(), today);
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    String id = event.getRouteParameters().get("id").orElse("");
    if (id.isEmpty()) {
      title = Titles.of("session.heading");
      add(new SessionList(rooms));
      return;
    }
    try {
      SessionPage page = new SessionPage(rooms, id);
      title = Titles.of("session.heading", Moments.day(page.day()));
      add(page);
    } catch (Fault unknown) {
      throw new NotFoundException();
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
