package org.onestop.ui.field;

import com.vaadin.flow.component.textfield.TextArea;
import org.onestop.form.FormField;
import org.springframework.stereotype.Component;

/** Text of several lines, which grows with what is written. */
@Component
final class TextareaComponent implements FieldComponent {
  private static final int LINES = 3;

  @Override
  public String type() {
    return "textarea";
  }

  @Override
  public Entry entry(FormField field) {
    TextArea area = new TextArea();
    area.setMinRows(LINES);
    int longest = field.schema().path("maxLength").asInt(0);
    if (longest > 0) {
      area.setMaxLength(longest);
    }
    return Entry.of(area, Written::answer, Written::text);
  }
}
