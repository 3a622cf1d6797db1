package org.onestop.ui.field;

import com.vaadin.flow.component.textfield.TextField;
import org.onestop.form.FormField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** What lines of text have in common. */
final class Written {
  private Written() {}

  /** A line no longer than its schema says; the browser need not count further than that. */
  static TextField line(FormField field) {
    TextField line = new TextField();
    int longest = field.schema().path("maxLength").asInt(0);
    if (longest > 0) {
      line.setMaxLength(longest);
    }
    return line;
  }

  static Entry entry(TextField line) {
    return Entry.of(line, Written::answer, Written::text);
  }

  static JsonNode answer(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? Nothing.NODE : StringNode.valueOf(stripped);
  }

  static String text(JsonNode answer) {
    return answer.asString("");
  }
}
