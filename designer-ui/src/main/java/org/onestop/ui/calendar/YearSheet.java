package org.onestop.ui.calendar;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onestop.calendar.CalendarDay;
import org.onestop.calendar.WorkCalendar;

/** Twelve months with what is worked and what is not: by a mark and a word, not by colour alone. */
final class YearSheet extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * @param division whose days they are
   * @param named what differs from its weekday, the country's and the division's
   */
  YearSheet(int year, String division, WorkCalendar calendar, List<CalendarDay> named) {
    addClassName("year-sheet");
    Map<LocalDate, CalendarDay> days = new HashMap<>();
    named.forEach(each -> days.put(each.date(), each));
    for (Month each : Month.values()) {
      add(month(YearMonth.of(year, each), division, calendar, days));
    }
  }

  private static Div month(
      YearMonth month, String division, WorkCalendar calendar, Map<LocalDate, CalendarDay> days) {
    Div grid = new Div();
    grid.addClassName("month-days");
    for (DayOfWeek each : DayOfWeek.values()) {
      Span head = new Span(translate("calendar.weekday." + each.getValue()));
      head.addClassName("muted");
      grid.add(head);
    }
    for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
      grid.add(new Span());
    }
    int worked = 0;
    for (int i = 1; i <= month.lengthOfMonth(); i++) {
      LocalDate day = month.atDay(i);
      boolean working = calendar.isWorkingDay(division, day);
      worked += working ? 1 : 0;
      grid.add(day(day, working, days.get(day)));
    }
    Span count = new Span(translate("calendar.worked", String.valueOf(worked)));
    count.addClassName("muted");
    Div sheet =
        new Div(
            new H3(translate("calendar.month", String.valueOf(month.getMonthValue()))),
            count,
            grid);
    sheet.addClassName("month");
    return sheet;
  }

  private static Component day(
      LocalDate day, boolean working, @org.jspecify.annotations.Nullable CalendarDay named) {
    Span cell = new Span(String.valueOf(day.getDayOfMonth()));
    if (named != null) {
      boolean holiday = named.kind() == CalendarDay.Kind.HOLIDAY;
      Span mark = new Span(translate(holiday ? "calendar.mark.rest" : "calendar.mark.work"));
      mark.addClassName("day-mark");
      cell.add(mark);
      cell.setTitle(named.name());
    }
    cell.addClassName(working ? "worked" : "free");
    return cell;
  }
}
