package org.onestop.ui.field;

import org.onestop.form.FormField;

/** Shows the fields of one type; a bean, found by the type's id. Keeps no state. */
public interface FieldComponent {
  /** What {@code x-field.type} says, kebab-case. */
  String type();

  /** A new control. Its label, help and findings are not its business. */
  Entry entry(FormField field);
}
