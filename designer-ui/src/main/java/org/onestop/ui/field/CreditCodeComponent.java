package org.onestop.ui.field;

import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.onestop.form.FormField;
import org.springframework.stereotype.Component;

/** An organisation's credit code; small letters are taken for the capitals they should be. */
@Component
final class CreditCodeComponent implements FieldComponent {
  @Override
  public String type() {
    return "credit-code";
  }

  @Override
  public Entry entry(FormField field) {
    TextField line = Written.line(field);
    line.setAllowedCharPattern("[0-9A-Za-z]");
    line.setAutocapitalize(Autocapitalize.CHARACTERS);
    return Entry.of(line, text -> Written.answer(text.toUpperCase(Locale.ROOT)), Written::text);
  }
}
