package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Item;
import org.onestop.claim.Operation;
import org.onestop.form.CodeList;
import org.onestop.form.Condition;
import org.onestop.kernel.Json;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a local field is: picked, never written as an expression. */
final class LocalFieldForm extends Div {
  private static final long serialVersionUID = 1L;
  private static final String FIELD = "x-field";

  private final transient Shown shown;
  private final transient FieldKinds kinds;
  private final String key;
  private final transient Operation.@Nullable FieldBody known;
  private final TextField title;
  private final ComboBox<String> kind;
  private final ComboBox<CodeList> list;
  private final Checkbox required = new Checkbox(translate("configure.field.required"));
  private final TextField help;
  private final MultiSelectComboBox<Item> items;
  private final AnswerPicker answers;
  private final TextField purpose;

  LocalFieldForm(Shown shown, FieldKinds kinds, String key, Operation.@Nullable FieldBody known) {
    this.shown = shown;
    this.kinds = kinds;
    this.key = key;
    this.known = known;
    addClassName("sheet");
    title = Controls.line(translate("configure.field.title"), "");
    kind =
        Controls.pick(
            translate("configure.field.kind"),
            kinds.ids(),
            each -> Words.ofCode("configure.type", each));
    kind.setValue("text");
    list =
        Controls.pick(
            translate("configure.field.list"), shown.matter().codeLists(), CodeList::name);
    list.setVisible(false);
    help = Controls.line(translate("configure.field.help"), "");
    items = Controls.pickSome(translate("configure.field.items"), shown.handled(), Item::name);
    items.setHelperText(translate("configure.field.items.hint"));
    answers = new AnswerPicker(shown);
    purpose = Controls.line(translate("configure.field.purpose"), "");
    purpose.setHelperText(translate("configure.field.purpose.hint"));
    kind.addValueChangeListener(changed -> list.setVisible("choice".equals(changed.getValue())));
    if (known != null) {
      show(known);
    }
    add(title, kind, list, required, help, items, answers, purpose);
  }

  private void show(Operation.FieldBody known) {
    JsonNode schema = known.schema();
    JsonNode field = schema.path(FIELD);
    title.setValue(schema.path("title").asString(""));
    kind.setValue(field.path("type").asString("text"));
    shown.matter().codeLists().stream()
        .filter(each -> each.id().equals(field.path("codeList").asString("")))
        .findFirst()
        .ifPresent(list::setValue);
    required.setValue(known.required());
    help.setValue(schema.path("description").asString(""));
    purpose.setValue(field.path("purpose").asString(""));
    List<String> ids = new ArrayList<>();
    field.path("items").forEach(each -> ids.add(each.asString("")));
    @Nullable Condition condition = known.condition();
    for (Condition each : condition == null ? List.<Condition>of() : parts(condition)) {
      ids.addAll(Objects.requireNonNullElse(each.items(), List.<String>of()));
      answers.show(each);
    }
    items.setValue(
        new LinkedHashSet<>(
            shown.handled().stream().filter(each -> ids.contains(each.id())).toList()));
  }

  private static List<Condition> parts(Condition condition) {
    return condition.all() == null ? List.of(condition) : condition.all();
  }

  Sheet needed(Sheet sheet) {
    return sheet
        .needs(translate("configure.field.title"), title)
        .needs(translate("configure.field.kind"), kind)
        .needs(translate("configure.field.list"), () -> !list.isVisible() || !list.isEmpty())
        .needs(translate("configure.answer"), answers::whole);
  }

  boolean named() {
    return !title.isEmpty();
  }

  Operation.FieldBody body(String block) {
    ObjectNode schema = began();
    schema.put("title", title.getValue().strip());
    if (help.isEmpty()) {
      schema.remove("description");
    } else {
      schema.put("description", help.getValue().strip());
    }
    ObjectNode field = schema.withObjectProperty(FIELD).put("type", kind.getValue());
    field.remove(List.of("codeList", "purpose", "items"));
    if (list.isVisible() && !list.isEmpty()) {
      field.put("codeList", list.getValue().id());
    }
    if (!purpose.isEmpty()) {
      field.put("purpose", purpose.getValue().strip());
    }
    if (!items.isEmpty()) {
      var needing = field.putArray("items");
      items.getValue().forEach(each -> needing.add(each.id()));
    }
    JsonNode type = kinds.complete(key, schema, List.of()).schema().path("type");
    schema.put("type", type.asString("string"));
    return new Operation.FieldBody(
        known == null ? block : known.block(),
        key,
        required.getValue(),
        schema,
        answers.condition().orElse(null));
  }

  /** As it was, with bounds and examples that have no control here; another kind begins anew. */
  private ObjectNode began() {
    if (known != null
        && known.schema().path(FIELD).path("type").asString("").equals(kind.getValue())) {
      return (ObjectNode) known.schema().deepCopy();
    }
    return Json.mapper().createObjectNode();
  }

  /** The n-th key that is free; it names the division, as a city and its county both add fields. */
  static String free(Shown shown, int nth) {
    int number = 0;
    for (int left = nth; left > 0; left--) {
      do {
        number++;
      } while (!shown.blockOf(stem(shown) + number).isEmpty());
    }
    return stem(shown) + number;
  }

  private static String stem(Shown shown) {
    return "local" + shown.division() + "n";
  }
}
