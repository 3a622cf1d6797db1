package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.onestop.calendar.Stopwatch;
import org.onestop.calendar.WorkCalendar;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;

/** Work items as people read them: how long there is left first, the date second. */
@org.springframework.stereotype.Component
public class WorkItemTable {
  private final WorkCalendar calendar;
  private final Places places;
  private final Clock clock;

  WorkItemTable(WorkCalendar calendar, Places places, Clock clock) {
    this.calendar = calendar;
    this.places = places;
    this.clock = clock;
  }

  /**
   * Lists work items for someone who works on them.
   *
   * @param reader whose own are marked
   */
  public Rows own(String caption, List<WorkItemRow> items, Actor reader) {
    return rows(caption, "work.applicant", items, item -> applicant(item, reader));
  }

  /** Lists work items of several units, for someone who watches them. */
  public Rows ofUnits(String caption, List<WorkItemRow> items) {
    return rows(caption, "work.unit", items, item -> new Span(item.unitName()));
  }

  /** Makes the one cell in which the lists differ. */
  private interface Cell {
    Component of(WorkItemRow item);
  }

  private Rows rows(String caption, String title, List<WorkItemRow> items, Cell cell) {
    Rows rows =
        new Rows(
            caption,
            List.of(
                translate("work.remaining"),
                translate("work.what"),
                translate(title),
                translate("work.place"),
                translate("work.due"),
                translate("work.case")));
    LocalDate today = LocalDate.ofInstant(clock.instant(), Stopwatch.ZONE);
    for (WorkItemRow item : items) {
      rows.add(
          List.of(
              new Remaining(item, calendar, today),
              what(item),
              cell.of(item),
              new Span(places.name(item.caseDivision())),
              due(item),
              Rows.quiet(item.caseNo())));
    }
    return rows.denseBySecond();
  }

  private static Component what(WorkItemRow item) {
    Div what = new Div(new Strong(item.stepName()));
    what.addClassName("what");
    if (!item.kind().equals("stage") && !item.kind().equals("item")) {
      what.add(new Chip(translate("work.kind." + item.kind()), "amber"));
    }
    return what;
  }

  private static Component applicant(WorkItemRow item, Actor reader) {
    Div applicant = new Div(new Span(item.applicantName()));
    applicant.addClassName("what");
    if (item.assignee() != null) {
      boolean mine = item.assignee().equals(reader.account());
      applicant.add(
          mine
              ? new Chip(translate("work.assigned.me"), "blue")
              : new Chip(translate("work.assigned")));
    }
    return applicant;
  }

  private static Span due(WorkItemRow item) {
    return item.dueAt() == null ? Rows.none() : new Span(Moments.day(item.dueAt().toLocalDate()));
  }
}
