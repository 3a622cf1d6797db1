package org.onestop.ui.field;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.StringNode;

/**
 * One or several values of a list: up to five are all to be seen, more are found by text, spelling
 * or code.
 */
@Component
final class ChoiceComponent implements FieldComponent {
  private static final int SEEN_AT_ONCE = 5;

  @Override
  public String type() {
    return "choice";
  }

  @Override
  public Entry entry(FormField field) {
    JsonNode property = field.multiple() ? field.schema().path("items") : field.schema();
    List<Choice> choices = Choice.of(property);
    boolean few = choices.size() <= SEEN_AT_ONCE;
    if (choices.isEmpty()) {
      return Written.entry(Written.line(field));
    }
    if (field.multiple()) {
      return few ? boxes(choices) : severalSought(choices);
    }
    return few ? buttons(choices) : sought(choices);
  }

  private static Entry buttons(List<Choice> choices) {
    RadioButtonGroup<Choice> group = new RadioButtonGroup<>();
    group.setItems(choices);
    group.setItemLabelGenerator(Choice::text);
    return Entry.of(group, ChoiceComponent::code, answer -> chosen(choices, answer));
  }

  private static Entry sought(List<Choice> choices) {
    ComboBox<Choice> box = new ComboBox<>();
    Offer.put(box, choices, Choice::text, Choice::code);
    return Entry.of(box, ChoiceComponent::code, answer -> chosen(choices, answer));
  }

  private static Entry boxes(List<Choice> choices) {
    CheckboxGroup<Choice> group = new CheckboxGroup<>();
    group.setItems(choices);
    group.setItemLabelGenerator(Choice::text);
    return Entry.of(group, set -> codes(choices, set), answer -> severalChosen(choices, answer));
  }

  private static Entry severalSought(List<Choice> choices) {
    MultiSelectComboBox<Choice> box = new MultiSelectComboBox<>();
    Offer.put(box, choices, Choice::text, Choice::code);
    return Entry.of(box, set -> codes(choices, set), answer -> severalChosen(choices, answer));
  }

  private static JsonNode code(Choice choice) {
    return StringNode.valueOf(choice.code());
  }

  /** In the order of the list, whatever order they were chosen in. */
  private static JsonNode codes(List<Choice> choices, Set<Choice> chosen) {
    ArrayNode codes = Json.mapper().createArrayNode();
    choices.stream().filter(chosen::contains).forEach(each -> codes.add(each.code()));
    return codes;
  }

  private static @Nullable Choice chosen(List<Choice> choices, JsonNode answer) {
    return choices.stream()
        .filter(each -> each.code().equals(answer.asString("")))
        .findFirst()
        .orElse(null);
  }

  private static Set<Choice> severalChosen(List<Choice> choices, JsonNode answer) {
    Set<Choice> chosen = new HashSet<>();
    answer.forEach(each -> chosen.add(chosen(choices, each)));
    chosen.removeIf(Objects::isNull);
    return chosen;
  }
}
