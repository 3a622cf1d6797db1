package org.onestop.ui.field;

import com.vaadin.flow.component.textfield.TextField;
import org.onestop.form.FormField;
import org.springframework.stereotype.Component;

/** A telephone number, with the keyboard of figures on a phone. */
@Component
final class PhoneComponent implements FieldComponent {
  @Override
  public String type() {
    return "phone";
  }

  @Override
  public Entry entry(FormField field) {
    TextField line = Written.line(field);
    line.setAllowedCharPattern("[0-9-]");
    Keyboards.figures(line, "tel");
    return Written.entry(line);
  }
}
