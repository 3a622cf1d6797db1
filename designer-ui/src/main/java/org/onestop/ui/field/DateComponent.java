package org.onestop.ui.field;

import org.onestop.form.FormField;
import org.springframework.stereotype.Component;

/** A day. */
@Component
final class DateComponent implements FieldComponent {
  @Override
  public String type() {
    return "date";
  }

  @Override
  public Entry entry(FormField field) {
    return Entry.of(Days.picker(), Days::answer, Days::day);
  }
}
