package org.onestop.ui.field;

import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.onestop.form.FormField;
import org.springframework.stereotype.Component;

/** A citizen identification number; a small x is taken for the capital it should be. */
@Component
final class IdNumberComponent implements FieldComponent {
  @Override
  public String type() {
    return "id-number";
  }

  @Override
  public Entry entry(FormField field) {
    TextField line = Written.line(field);
    line.setAllowedCharPattern("[0-9Xx]");
    line.setAutocapitalize(Autocapitalize.CHARACTERS);
    return Entry.of(line, text -> Written.answer(text.toUpperCase(Locale.ROOT)), Written::text);
  }
}
