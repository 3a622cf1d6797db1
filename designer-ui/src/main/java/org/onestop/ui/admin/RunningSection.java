package org.onestop.ui.admin;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.onestop.calendar.Stopwatch;
import org.onestop.calendar.WorkCalendar;
import org.onestop.exchange.Dispatches;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Page;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.HomeSection;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Rows;
import org.springframework.core.annotation.Order;

/** What runs into trouble by itself: failed dispatches, and years whose holidays are not known. */
@Order(60)
@org.springframework.stereotype.Component
class RunningSection implements HomeSection {
  private static final int SHOWN = 10;
  private final Dispatches dispatches;
  private final WorkCalendar calendar;
  private final Places places;
  private final Clock clock;

  RunningSection(Dispatches dispatches, WorkCalendar calendar, Places places, Clock clock) {
    this.dispatches = dispatches;
    this.calendar = calendar;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public boolean concerns(Actor actor) {
    return actor.is(Role.SYSTEM_ADMINISTRATOR);
  }

  @Override
  public String title() {
    return translate("home.dispatches");
  }

  @Override
  public Component render(Actor actor) {
    Page<Dispatches.Row> failed =
        dispatches.list(actor.range(), Dispatches.State.FAILED, null, null, SHOWN);
    Div section =
        new Div(
            failed.items().isEmpty()
                ? Card.empty(title(), translate("home.dispatches.empty"))
                : list(failed),
            years());
    section.addClassName("section");
    return section;
  }

  private Card list(Page<Dispatches.Row> failed) {
    Rows rows =
        new Rows(
            title(),
            List.of(
                translate("dispatch.created"),
                translate("dispatch.contract"),
                translate("dispatch.division"),
                translate("dispatch.case"),
                translate("dispatch.attempts"),
                translate("dispatch.error")));
    for (Dispatches.Row row : failed.items()) {
      rows.add(
          List.of(
              new Span(Moments.minute(row.createdAt())),
              new Code(row.contract()),
              new Span(places.name(row.division())),
              Rows.quiet(row.caseNo()),
              new Span(String.valueOf(row.attempts())),
              new Span(row.lastError() == null ? translate("format.none") : row.lastError())));
    }
    Card card = new Card(title(), rows);
    return failed.next() == null
        ? card
        : card.remark(translate("home.dispatches.first", String.valueOf(SHOWN)));
  }

  /** Deadlines cross into the next year long before it begins. */
  private Card years() {
    int year = LocalDate.ofInstant(clock.instant(), Stopwatch.ZONE).getYear();
    Div years = new Div(year(year), year(year + 1));
    years.addClassName("standing");
    return new Card(translate("home.calendar"), years);
  }

  private Paragraph year(int year) {
    boolean known = calendar.knows(year);
    Chip chip =
        known
            ? new Chip(translate("calendar.known"), "state", "published")
            : new Chip(translate("calendar.unknown"), "state", "suspended");
    Paragraph line =
        new Paragraph(new Span(translate("calendar.year", String.valueOf(year))), chip);
    if (!known) {
      line.add(Rows.quiet(translate("calendar.unknown.what-to-do")));
    }
    line.addClassName("what");
    return line;
  }
}
