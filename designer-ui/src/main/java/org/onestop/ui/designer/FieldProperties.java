package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Part;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What one field is: its name, help and bounds, when it is asked, and who needs it. */
final class FieldProperties extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Desk desk;
  private final transient FormActs acts;
  private final String block;
  private final String key;
  private final H3 heading = new H3();

  FieldProperties(Desk desk, FormActs acts, String block, String key) {
    this.desk = desk;
    this.acts = acts;
    this.block = block;
    this.key = key;
    BlockShape shape = acts.shape(block);
    JsonNode property = shape.property(key);
    String type = property.at("/x-field/type").asString("");
    boolean writable = desk.bench().writable();
    retitle();
    Div head = new Div(heading);
    head.addClassName("detail-head");
    if (writable) {
      head.add(
          quiet("designer.up", () -> acts.move(block, key, -1)),
          quiet("designer.down", () -> acts.move(block, key, 1)),
          quiet("designer.field.remove", () -> acts.remove(block, key)));
    }
    Properties sheet = new Properties(() -> now(), writable, this::keep);
    sheet.text("designer.field.title", "/title");
    sheet.area("designer.help", "/description", true);
    sheet.add(keyField(), required(shape), half(shape));
    bounds(sheet, type);
    sheet.with(condition(shape, writable));
    sheet.several("designer.field.items", "/x-field/items", desk.offers().items());
    sheet.flag("designer.field.basic", "/x-field/basic");
    sheet.flag("designer.field.sensitive", "/x-field/sensitive");
    sheet.text("designer.field.purpose", "/x-field/purpose", true);
    add(head, sheet, new UseList(desk, Part.FORM, key));
  }

  /** Its name may have been changed. */
  void retitle() {
    if (exists(desk, block, key)) {
      heading.setText(now().path("title").asString(key));
    }
  }

  private JsonNode now() {
    return acts.shape(block).property(key);
  }

  private boolean keep(ObjectNode changed) {
    tidy(changed);
    return acts.put(block, acts.shape(block).property(key, changed));
  }

  /** What is empty is left out: the grammar of the files knows no empty texts. */
  private static void tidy(ObjectNode property) {
    if (property.path("description").isNull()) {
      property.remove("description");
    }
    JsonNode annotation = property.path("x-field");
    if (annotation instanceof ObjectNode node) {
      for (String each : List.of("purpose", "codeList", "within", "derivedFrom", "derivedPart")) {
        if (node.path(each).isNull()) {
          node.remove(each);
        }
      }
      for (String each : List.of("basic", "sensitive")) {
        if (node.path(each).isBoolean() && !node.path(each).asBoolean(true)) {
          node.remove(each);
        }
      }
      if (node.path("items").isArray() && node.path("items").isEmpty()) {
        node.remove("items");
      }
    }
  }

  private TextField keyField() {
    TextField field = new TextField(translate("designer.key"));
    field.setHelperText(translate("designer.key.hint"));
    field.setValue(key);
    field.setAllowedCharPattern("[A-Za-z0-9]");
    field.setReadOnly(!desk.bench().writable());
    field.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        String to = changed.getValue().strip();
        boolean free =
            to.matches("[a-z][A-Za-z0-9]{0,63}") && !desk.offers().fields().containsKey(to);
        if (free && acts.put(block, acts.shape(block).renamed(key, to))) {
          desk.open(new Place("form", block, to));
        } else {
          field.setValue(key);
        }
      }
    });
    return field;
  }

  private Checkbox required(BlockShape shape) {
    Checkbox box = new Checkbox(translate("designer.field.required"));
    box.setValue(FieldCondition.requires(shape, key));
    box.setReadOnly(!desk.bench().writable());
    box.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        BlockShape now = acts.shape(block);
        JsonNode condition = FieldCondition.of(now, key);
        FieldCondition.put(now, key, condition.isObject() ? condition : null, changed.getValue());
        acts.put(block, now);
      }
    });
    return box;
  }

  private Checkbox half(BlockShape shape) {
    Checkbox box = new Checkbox(translate("designer.field.half"));
    box.setValue(shape.isHalf(key));
    box.setReadOnly(!desk.bench().writable());
    box.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        acts.put(block, acts.shape(block).half(key, changed.getValue()));
      }
    });
    return box;
  }

  private ConditionEditor condition(BlockShape shape, boolean writable) {
    return new ConditionEditor(
        translate("designer.field.condition"),
        desk.offers().fieldConditions(key),
        FieldCondition.of(shape, key),
        writable,
        to -> {
          BlockShape now = acts.shape(block);
          FieldCondition.put(now, key, to, FieldCondition.requires(now, key));
          acts.put(block, now);
        });
  }

  private void bounds(Properties sheet, String type) {
    switch (type) {
      case "text", "textarea" ->
          sheet
              .number("designer.field.min-length", "/minLength", true)
              .number("designer.field.max-length", "/maxLength", true);
      case "number" ->
          sheet
              .number("designer.field.minimum", "/minimum", true)
              .number("designer.field.maximum", "/maximum", true);
      case "choice" ->
          sheet.choice(
              "designer.field.code-list", "/x-field/codeList", desk.offers().codeLists(), true);
      case "region", "address" -> {
        Map<String, String> depths = new LinkedHashMap<>();
        for (String each : List.of("province", "city", "county", "township")) {
          depths.put(each, Words.ofCode("designer.depth", each));
        }
        Map<String, String> within =
            Map.of(desk.bench().matter().province(), translate("designer.field.own-province"));
        sheet
            .choice("designer.field.depth", "/x-field/depth", depths, false)
            .choice("designer.field.within", "/x-field/within", within, true);
      }
      case "group" ->
          sheet
              .with(new GroupColumns(desk, () -> now(), this::keep))
              .number("designer.field.min-items", "/minItems", true)
              .number("designer.field.max-items", "/maxItems", true);
      default -> {
        // Its type bounds it.
      }
    }
  }

  private static Button quiet(String label, Runnable act) {
    Button button = new Button(translate(label), clicked -> act.run());
    button.addClassName("quiet");
    return button;
  }

  /** Whether the field is still there. */
  static boolean exists(Desk desk, @Nullable String block, @Nullable String key) {
    return block != null
        && key != null
        && desk.bench()
            .element(Part.FORM, block)
            .filter(each -> each.at("/schema/properties").has(key))
            .isPresent();
  }
}
