package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onestop.form.CodeList;
import org.onestop.form.Condition;
import org.onestop.form.FormBlock;
import tools.jackson.databind.JsonNode;

/** A condition on another answer: which field, and which of its values. */
final class AnswerPicker extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Shown shown;
  private final ComboBox<String> field;
  private final MultiSelectComboBox<CodeList.Entry> values;

  AnswerPicker(Shown shown) {
    this.shown = shown;
    addClassName("sheet");
    field =
        Controls.pick(
            translate("configure.answer"),
            shown.matter().form().stream()
                .map(FormBlock::schema)
                .flatMap(each -> each.path("properties").propertyNames().stream())
                .filter(key -> !choices(key).isEmpty())
                .toList(),
            shown::fieldTitle);
    field.setClearButtonVisible(true);
    field.setHelperText(translate("configure.answer.hint"));
    values =
        Controls.pickSome(translate("configure.answer.values"), List.of(), CodeList.Entry::text);
    values.setVisible(false);
    field.addValueChangeListener(changed -> {
      values.setVisible(changed.getValue() != null);
      values.setItems(changed.getValue() == null ? List.of() : choices(changed.getValue()));
    });
    add(field, values);
  }

  private List<CodeList.Entry> choices(String key) {
    JsonNode type = Shown.property(shown.matter(), key).path("x-field");
    if (type.path("type").asString("").equals("boolean")) {
      return List.of(
          new CodeList.Entry("true", translate("configure.yes")),
          new CodeList.Entry("false", translate("configure.no")));
    }
    return shown.matter().codeLists().stream()
        .filter(each -> each.id().equals(type.path("codeList").asString("")))
        .flatMap(each -> each.entries().stream())
        .toList();
  }

  void show(Condition condition) {
    if (condition.field() != null) {
      field.setValue(condition.field());
      List<String> in = Objects.requireNonNullElse(condition.in(), List.of());
      values.setValue(
          new LinkedHashSet<>(
              choices(condition.field()).stream().filter(e -> in.contains(e.code())).toList()));
    }
  }

  /** Nothing picked, or all of it. */
  boolean whole() {
    return field.isEmpty() || !values.isEmpty();
  }

  Optional<Condition> condition() {
    if (field.isEmpty()) {
      return Optional.empty();
    }
    List<String> in = values.getValue().stream().map(CodeList.Entry::code).toList();
    return Optional.of(new Condition(null, null, null, null, null, field.getValue(), in));
  }
}
