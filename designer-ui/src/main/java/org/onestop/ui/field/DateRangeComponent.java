package org.onestop.ui.field;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import org.onestop.form.FormField;
import org.onestop.form.types.Wording;
import org.onestop.kernel.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From a day to a day. */
@Component
final class DateRangeComponent implements FieldComponent {
  @Override
  public String type() {
    return "date-range";
  }

  @Override
  public Entry entry(FormField field) {
    return new Range(field.title()).entry();
  }

  private static final class Range extends Composed {
    private static final long serialVersionUID = 1L;
    private static final String START = "start";
    private static final String END = "end";
    private final DatePicker start = Days.picker();
    private final DatePicker end = Days.picker();

    Range(String title) {
      start.setAriaLabel(Wording.of("part", title, Wording.of("part.start")));
      end.setAriaLabel(Wording.of("part", title, Wording.of("part.end")));
      start.setPlaceholder(Wording.of("part.start"));
      end.setPlaceholder(Wording.of("part.end"));
      lay(start, new Span(translate("field.until")), end);
    }

    @Override
    protected JsonNode generateModelValue() {
      ObjectNode range = Json.mapper().createObjectNode();
      put(range, START, start);
      put(range, END, end);
      return range.isEmpty() ? Nothing.NODE : range;
    }

    private static void put(ObjectNode range, String part, DatePicker picker) {
      if (picker.getValue() != null) {
        range.put(part, picker.getValue().toString());
      }
    }

    @Override
    protected void setPresentationValue(JsonNode range) {
      start.setValue(Days.day(range.path(START)));
      end.setValue(Days.day(range.path(END)));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
      super.setReadOnly(readOnly);
      start.setReadOnly(readOnly);
      end.setReadOnly(readOnly);
    }
  }
}
