package org.onestop.ui.field;

import com.vaadin.flow.component.textfield.TextField;
import org.onestop.form.FormField;
import org.springframework.stereotype.Component;

/** A bank account; the spaces that cards print between groups of figures are left out. */
@Component
final class BankAccountComponent implements FieldComponent {
  @Override
  public String type() {
    return "bank-account";
  }

  @Override
  public Entry entry(FormField field) {
    TextField line = new TextField();
    line.setAllowedCharPattern("[0-9 ]");
    Keyboards.figures(line, "numeric");
    return Entry.of(line, text -> Written.answer(text.replace(" ", "")), Written::text);
  }
}
