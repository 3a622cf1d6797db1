package org.onestop.form.types;

import org.onestop.form.FormField;
import org.onestop.kernel.Problems;

/** How long a text may be made by its own description. */
final class TextBounds {
  private TextBounds() {}

  static void check(FormField field, int longest, Problems problems) {
    if (field.schema().path("maxLength").asInt(longest) > longest) {
      problems.block("/maxLength", "field-length-too-great", field.title(), longest);
    }
  }
}
