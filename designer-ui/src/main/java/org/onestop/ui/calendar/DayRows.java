package org.onestop.ui.calendar;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onestop.calendar.CalendarDay;
import org.onestop.calendar.CalendarDay.Kind;
import org.onestop.ui.field.Days;
import org.onestop.ui.shell.Words;

/** The days of a year that differ from their weekday, one a row. */
final class DayRows extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 50;
  private final Div rows = new Div();

  DayRows(List<CalendarDay> days) {
    addClassName("day-rows");
    Button add = new Button(translate("calendar.add"), clicked -> rows.add(new Row()));
    add.addClassName("link");
    add(rows, add);
    days.forEach(each -> rows.add(new Row(each)));
  }

  /** Those that have a day; empty when a row has none yet. */
  Optional<List<CalendarDay>> days() {
    List<CalendarDay> days = new ArrayList<>();
    for (var each : rows.getChildren().toList()) {
      Row row = (Row) each;
      if (row.date.isEmpty()) {
        row.date.setInvalid(true);
        row.date.setErrorMessage(translate("calendar.date.missing"));
        return Optional.empty();
      }
      days.add(new CalendarDay(row.date.getValue(), row.kind.getValue(), row.name.getValue()));
    }
    return Optional.of(days);
  }

  private final class Row extends Div {
    private static final long serialVersionUID = 1L;
    private final DatePicker date = Days.picker();
    private final Select<Kind> kind = new Select<>();
    private final TextField name = new TextField();

    Row() {
      addClassName("day-row");
      date.setAriaLabel(translate("calendar.date"));
      kind.setItems(Kind.values());
      kind.setItemLabelGenerator(each -> Words.of("calendar.kind", each));
      kind.setAriaLabel(translate("calendar.kind"));
      kind.setValue(Kind.HOLIDAY);
      name.setAriaLabel(translate("calendar.name"));
      name.setPlaceholder(translate("calendar.name"));
      name.setMaxLength(LONGEST);
      NativeButton out =
          new NativeButton(translate("calendar.remove"), clicked -> rows.remove(this));
      out.addClassName("link");
      add(date, kind, name, out);
    }

    Row(CalendarDay day) {
      this();
      date.setValue(day.date());
      kind.setValue(day.kind());
      name.setValue(day.name());
    }
  }
}
