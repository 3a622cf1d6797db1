package org.onestop.ui.field;

import com.vaadin.flow.component.textfield.BigDecimalField;
import org.onestop.form.FormField;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.DecimalNode;

/** A number, kept as exactly as it was written. */
@Component
final class NumberComponent implements FieldComponent {
  @Override
  public String type() {
    return "number";
  }

  @Override
  public Entry entry(FormField field) {
    return Entry.of(
        new BigDecimalField(),
        number -> DecimalNode.valueOf(number),
        answer -> answer.isNumber() ? answer.decimalValue() : null);
  }
}
