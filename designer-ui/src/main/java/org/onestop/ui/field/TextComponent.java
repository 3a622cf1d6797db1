package org.onestop.ui.field;

import org.onestop.form.FormField;
import org.springframework.stereotype.Component;

/** One line of text. */
@Component
final class TextComponent implements FieldComponent {
  @Override
  public String type() {
    return "text";
  }

  @Override
  public Entry entry(FormField field) {
    return Written.entry(Written.line(field));
  }
}
