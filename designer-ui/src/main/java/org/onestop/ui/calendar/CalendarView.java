package org.onestop.ui.calendar;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onestop.calendar.CalendarDay;
import org.onestop.calendar.Calendars;
import org.onestop.calendar.Stopwatch;
import org.onestop.calendar.WorkCalendar;
import org.onestop.casework.CalendarDesk;
import org.onestop.division.Divisions;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Strong;
import org.onestop.ui.shell.Titles;

/** The working days of a year where one works; those who answer for them change them here. */
@Route(value = "calendar", layout = Frame.class)
@RolesAllowed({"CATALOG", "APPROVE", "CONFIG", "COUNTER", "UNIT", "SUPERVISE"})
class CalendarView extends Div implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_SOURCE = 200;

  private final transient Calendars calendars;
  private final transient WorkCalendar calendar;
  private final transient CalendarDesk desk;
  private final transient Divisions divisions;
  private final transient Places places;
  private final transient Texts texts;
  private final transient Actor actor;
  private final Div content = new Div();
  private int year;

  CalendarView(
      Calendars calendars,
      WorkCalendar calendar,
      CalendarDesk desk,
      Divisions divisions,
      Places places,
      Texts texts,
      Clock clock,
      Actors actors) {
    this.calendars = calendars;
    this.calendar = calendar;
    this.desk = desk;
    this.divisions = divisions;
    this.places = places;
    this.texts = texts;
    this.actor = actors.current();
    this.year = LocalDate.ofInstant(clock.instant(), Stopwatch.ZONE).getYear();
    addClassName("page");
    add(content);
    show("", List.of());
  }

  private void show(String said, List<String> wrong) {
    content.removeAll();
    Button before = new Button("‹", clicked -> turn(-1));
    before.setAriaLabel(translate("calendar.before"));
    Button after = new Button("›", clicked -> turn(1));
    after.setAriaLabel(translate("calendar.after"));
    Div head =
        new Div(
            new H1(translate("calendar.heading")),
            new Strong(places.name(actor.division())),
            before,
            new Strong(translate("calendar.year", String.valueOf(year))),
            after);
    head.addClassName("page-head");
    content.add(head);
    if (!calendar.knows(year)) {
      Paragraph unknown = new Paragraph(translate("calendar.not-known", String.valueOf(year)));
      unknown.addClassName("warning");
      content.add(unknown);
    }
    content.add(answer(said, wrong));
    content.add(new YearSheet(year, actor.division(), calendar, named()));
    if (actor.is(Role.CATALOG) || actor.is(Role.APPROVE)) {
      content.add(country());
    } else if (actor.is(Role.CONFIG)) {
      content.add(own());
    }
  }

  private static Div answer(String said, List<String> wrong) {
    Div answer = new Div();
    answer.getElement().setAttribute("role", wrong.isEmpty() ? "status" : "alert");
    if (!said.isEmpty()) {
      Paragraph done = new Paragraph(said);
      done.addClassName("said");
      answer.add(done);
    }
    for (String each : wrong) {
      Paragraph finding = new Paragraph(each);
      finding.addClassName("failed");
      answer.add(finding);
    }
    return answer;
  }

  private void turn(int by) {
    year += by;
    show("", List.of());
  }

  /** The country's days, those of the city above, and one's own. */
  private List<CalendarDay> named() {
    List<CalendarDay> named = new ArrayList<>(calendars.days(Calendars.COUNTRY, year));
    divisions
        .cityOf(actor.division())
        .filter(city -> !city.code().equals(actor.division()))
        .ifPresent(city -> named.addAll(calendars.days(city.code(), year)));
    named.addAll(calendars.days(actor.division(), year));
    return named;
  }

  private Card country() {
    DayRows rows = new DayRows(calendars.days(Calendars.COUNTRY, year));
    TextField source = new TextField(translate("calendar.source"));
    source.setMaxLength(LONGEST_SOURCE);
    source.addClassName("wide");
    Button save =
        save(() ->
            rows.days()
                .ifPresent(days -> {
                  desk.putYear(actor, year, source.getValue().strip(), days);
                  show(translate("calendar.saved"), List.of());
                }));
    Div body = new Div(source, rows, save);
    body.addClassName("note");
    return new Card(translate("calendar.country", String.valueOf(year)), body)
        .remark(translate("calendar.consequence"));
  }

  private Card own() {
    DayRows rows = new DayRows(calendars.days(actor.division(), year));
    Button save =
        save(() ->
            rows.days()
                .ifPresent(days -> {
                  desk.putOwn(actor, year, days);
                  show(translate("calendar.saved"), List.of());
                }));
    Div body = new Div(rows, save);
    body.addClassName("note");
    return new Card(translate("calendar.own", String.valueOf(year)), body)
        .remark(translate("calendar.consequence"));
  }

  private Button save(Runnable act) {
    Button save = new Button(translate("calendar.save"));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickListener(clicked -> {
      try {
        act.run();
      } catch (Fault refused) {
        show("", Faults.sentences(texts, refused));
      }
    });
    return save;
  }

  @Override
  public String getPageTitle() {
    return Titles.of("calendar.heading");
  }
}
