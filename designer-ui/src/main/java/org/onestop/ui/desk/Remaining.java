package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.WorkCalendar;
import org.onestop.casework.Light;
import org.onestop.casework.WorkItemRow;

/** How long there is left, in working days: a shape, its colour, and words. */
class Remaining extends Span {
  private static final long serialVersionUID = 1L;

  Remaining(WorkItemRow item, WorkCalendar calendar, LocalDate today) {
    super(words(item, calendar, today));
    addClassNames("light", look(item));
  }

  /** Style class of an item's light. */
  static String look(WorkItemRow item) {
    return item.dueAt() == null ? "untimed" : item.light().code();
  }

  /** How long there is left, in words. */
  static String words(WorkItemRow item, WorkCalendar calendar, LocalDate today) {
    return words(item.division(), day(item.dueAt()), item.light(), calendar, today);
  }

  private static @Nullable LocalDate day(@Nullable OffsetDateTime due) {
    return due == null ? null : due.toLocalDate();
  }

  private static String words(
      String division,
      @Nullable LocalDate due,
      Light light,
      WorkCalendar calendar,
      LocalDate today) {
    if (due == null) {
      return translate("work.untimed");
    }
    if (light == Light.RED) {
      return translate("work.late", count(calendar.between(division, due, today)));
    }
    int left = calendar.between(division, today, due);
    return left == 0 ? translate("work.today") : translate("work.left", count(left));
  }

  private static String count(int days) {
    return String.valueOf(days);
  }
}
