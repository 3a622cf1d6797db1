package org.onestop.ui.field;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.Map;
import org.onestop.form.FormField;
import org.onestop.form.types.Wording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** Yes or no, both to be seen; nothing is chosen beforehand. */
@Component
final class BooleanComponent implements FieldComponent {
  @Override
  public String type() {
    return "boolean";
  }

  @Override
  public Entry entry(FormField field) {
    Map<Boolean, String> words =
        new HashMap<>(Map.of(true, Wording.of("yes"), false, Wording.of("no")));
    for (JsonNode each : field.schema().path("oneOf")) {
      words.put(each.path("const").asBoolean(false), each.path("title").asString(""));
    }
    RadioButtonGroup<Boolean> group = new RadioButtonGroup<>();
    group.setItems(true, false);
    group.setItemLabelGenerator(words::get);
    return Entry.of(
        group, BooleanNode::valueOf, answer -> answer.isBoolean() ? answer.booleanValue() : null);
  }
}
