package org.onestop.ui.field;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Picking days: typed as 2018-9-1, 20180901 or as the language writes it, or from a calendar. */
public final class Days {
  private static final String[] ALSO = {"yyyy-M-d", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d"};

  private Days() {}

  public static DatePicker picker() {
    DatePicker picker = new DatePicker();
    picker.setI18n(words());
    picker.setAutoOpen(false);
    return picker;
  }

  static JsonNode answer(LocalDate day) {
    return StringNode.valueOf(day.toString());
  }

  static @Nullable LocalDate day(JsonNode answer) {
    try {
      return LocalDate.parse(answer.asString(""));
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  private static DatePickerI18n words() {
    List<String> months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> translate("field.month", String.valueOf(month)))
            .toList();
    List<String> days =
        Stream.concat(Stream.of(DayOfWeek.SUNDAY), Arrays.stream(DayOfWeek.values()).limit(6))
            .map(day -> Words.of("weekday", day))
            .toList();
    return new DatePickerI18n()
        .setMonthNames(months)
        .setWeekdays(days)
        .setWeekdaysShort(days.stream().map(day -> day.substring(day.length() - 1)).toList())
        .setFirstDayOfWeek(1)
        .setToday(translate("field.today"))
        .setCancel(translate("field.cancel"))
        .setDateFormats(translate("format.day"), ALSO);
  }
}
