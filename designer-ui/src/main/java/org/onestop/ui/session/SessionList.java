package org.onestop.ui.session;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.onestop.casework.JointSessions.Named;
import org.onestop.casework.JointSessions.Season;
import org.onestop.casework.SessionSummary;
import org.onestop.identity.Role;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All sessions the reader takes part in, those to come before those that were. */
final class SessionList extends Div {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(SessionList.class);

  private final transient SessionRooms rooms;

  SessionList(SessionRooms rooms) {
    this.rooms = rooms;
    addClassName("session-list");
    Div head = new Div(new H1(translate("session.heading")));
    head.addClassName("page-head");
    add(head);
    List<Season> seasons;
    List<SessionSummary> all;
    try {
      seasons = rooms.sessions().seasons(rooms.actor());
      all = rooms.sessions().list(rooms.actor());
    } catch (RuntimeException failed) {
      LOG.error("joint sessions could not be read", failed);
      add(Card.failed(translate("session.list"), translate("session.unread")));
      return;
    }
    if (!seasons.isEmpty()) {
      head.add(arrange(seasons));
    }
    show(all, seasons.isEmpty());
  }

  private Button arrange(List<Season> seasons) {
    Button arrange =
        new Button(
            translate("session.arrange"),
            clicked -> SessionDialog.arranging(rooms, seasons, this::go).open());
    arrange.addThemeVariants(ButtonVariant.PRIMARY);
    return arrange;
  }

  private void go(String id) {
    getUI().ifPresent(ui -> ui.navigate("sessions/" + id));
  }

  private void show(List<SessionSummary> all, boolean noSeason) {
    List<SessionSummary> coming = all.stream().filter(this::coming).toList().reversed();
    List<SessionSummary> past = all.stream().filter(each -> !coming(each)).toList();
    if (coming.isEmpty()) {
      String nothing =
          !rooms.actor().is(Role.COUNTER)
              ? "session.empty.unit"
              : noSeason ? "session.empty.season" : "session.empty.counter";
      add(Card.empty(translate("session.coming"), translate(nothing)));
    } else {
      add(new Card(translate("session.coming"), table(translate("session.coming"), coming)));
    }
    if (!past.isEmpty()) {
      add(new Card(translate("session.past"), table(translate("session.past"), past)));
    }
  }

  private boolean coming(SessionSummary session) {
    return session.state().equals("arranged") && !session.day().isBefore(rooms.today());
  }

  private Rows table(String caption, List<SessionSummary> sessions) {
    Rows rows =
        new Rows(
            caption,
            List.of(
                translate("session.day"),
                translate("session.place"),
                translate("session.items"),
                translate("session.called"),
                translate("session.recorded"),
                translate("session.state")));
    for (SessionSummary each : sessions) {
      rows.add(
          List.of(
              new Anchor("sessions/" + each.id(), Moments.day(each.day())),
              new Span(each.place()),
              Rows.quiet(names(each.items())),
              new Span(String.valueOf(each.called())),
              new Span(String.valueOf(each.recorded())),
              new SessionChip(each, rooms.today())));
    }
    return rows;
  }

  static String names(List<Named> all) {
    return all.stream().map(Named::name).collect(Collectors.joining(translate("format.list")));
  }
}
