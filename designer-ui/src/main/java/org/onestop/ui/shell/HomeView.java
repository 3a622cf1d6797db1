package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.onestop.calendar.Stopwatch;
import org.onestop.calendar.WorkCalendar;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the signed-in person can do now, with real figures. */
@Route(value = "home", layout = Frame.class)
@RolesAllowed({
  "CATALOG",
  "APPROVE",
  "CONFIG",
  "PUBLISH",
  "COUNTER",
  "UNIT",
  "SUPERVISE",
  "KIOSK",
  "SYSTEM_ADMINISTRATOR",
  "SECURITY_ADMINISTRATOR",
  "AUDITOR"
})
class HomeView extends Div implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(HomeView.class);
  private final String title;

  HomeView(
      Actors actors,
      Places places,
      WorkCalendar calendar,
      Clock clock,
      List<HomeSection> sections) {
    addClassName("page");
    Actor actor = actors.current();
    title = Titles.of("home.title", places.ownName(actor.division()));
    LocalDate today = LocalDate.ofInstant(clock.instant(), Stopwatch.ZONE);
    Span day = new Span(Moments.day(today) + " " + Words.of("weekday", today.getDayOfWeek()));
    Chip kind =
        calendar.isWorkingDay(actor.division(), today)
            ? new Chip(translate("home.working-day"), "blue")
            : new Chip(translate("home.rest-day"));
    Div head = new Div(new H1(translate("home.heading")), day, kind);
    head.addClassName("page-head");
    add(head);
    List<HomeSection> mine = sections.stream().filter(each -> each.concerns(actor)).toList();
    mine.forEach(each -> add(rendered(each, actor)));
    if (mine.isEmpty()) {
      Paragraph nothing = new Paragraph(translate("home.nothing"));
      nothing.addClassName("empty");
      add(nothing);
    }
  }

  private static Component rendered(HomeSection section, Actor actor) {
    try {
      return section.render(actor);
    } catch (RuntimeException failed) {
      LOG.error("{} could not be shown", section.getClass().getSimpleName(), failed);
      return Card.failed(section.title(), translate("home.failed"));
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
