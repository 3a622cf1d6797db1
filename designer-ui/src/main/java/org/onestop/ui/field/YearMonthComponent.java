package org.onestop.ui.field;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.onestop.calendar.Stopwatch;
import org.onestop.form.FormField;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A month of a year, the latest years first. */
@Component
final class YearMonthComponent implements FieldComponent {
  private static final int YEARS_AHEAD = 1;
  private static final int YEARS_BACK = 80;
  private final Clock clock;

  YearMonthComponent(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String type() {
    return "year-month";
  }

  @Override
  public Entry entry(FormField field) {
    int now = Year.now(clock.withZone(Stopwatch.ZONE)).getValue();
    List<Integer> years =
        IntStream.rangeClosed(-YEARS_AHEAD, YEARS_BACK).map(back -> now - back).boxed().toList();
    return new Month(field.title(), years).entry();
  }

  private static final class Month extends Composed {
    private static final long serialVersionUID = 1L;
    private final ComboBox<Integer> year = new ComboBox<>();
    private final ComboBox<Integer> month = new ComboBox<>();

    Month(String title, List<Integer> years) {
      year.setItems(years);
      year.setItemLabelGenerator(each -> translate("field.year", String.valueOf(each)));
      year.setPlaceholder(translate("field.year.choose"));
      year.setAriaLabel(title + " " + translate("field.year.choose"));
      month.setItems(IntStream.rangeClosed(1, 12).boxed().toList());
      month.setItemLabelGenerator(each -> translate("field.month", String.valueOf(each)));
      month.setPlaceholder(translate("field.month.choose"));
      month.setAriaLabel(title + " " + translate("field.month.choose"));
      lay(year, month);
    }

    /** Half of it is handed on as it is, so that what is missing is said. */
    @Override
    protected JsonNode generateModelValue() {
      if (year.isEmpty() && month.isEmpty()) {
        return Nothing.NODE;
      }
      String first = year.isEmpty() ? "" : "%04d".formatted(year.getValue());
      String second = month.isEmpty() ? "" : "%02d".formatted(month.getValue());
      return StringNode.valueOf(first + "-" + second);
    }

    @Override
    protected void setPresentationValue(JsonNode answer) {
      try {
        YearMonth shown = YearMonth.parse(answer.asString(""));
        year.setValue(shown.getYear());
        month.setValue(shown.getMonthValue());
      } catch (DateTimeException unreadable) {
        year.clear();
        month.clear();
      }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
      super.setReadOnly(readOnly);
      year.setReadOnly(readOnly);
      month.setReadOnly(readOnly);
    }
  }
}
