package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onestop.kernel.Json;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The properties of one thing, each control bound to a place in its JSON. A change is kept as soon
 * as the control is left; where it is refused the control shows what is kept.
 */
final class Properties extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Supplier<JsonNode> element;
  private final transient Keeper keeper;
  private final boolean writable;

  /** Keeps a changed element; false when it was refused. */
  interface Keeper {
    boolean keep(ObjectNode changed);
  }

  Properties(Supplier<JsonNode> element, boolean writable, Keeper keeper) {
    this.element = element;
    this.keeper = keeper;
    this.writable = writable;
    addClassName("properties");
  }

  Properties heading(String text) {
    H3 heading = new H3(text);
    heading.addClassName("wide");
    add(heading);
    return this;
  }

  Properties note(String text) {
    Paragraph note = new Paragraph(text);
    note.addClassNames("muted", "wide");
    add(note);
    return this;
  }

  Properties with(Component component) {
    component.addClassName("wide");
    add(component);
    return this;
  }

  /** A line of text; empty is null where the place may be. */
  Properties text(String label, String pointer, boolean nullable) {
    TextField field = new TextField(translate(label));
    field.setValue(at(pointer).asString(""));
    field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    field.setReadOnly(!writable);
    field.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        String to = changed.getValue().strip();
        if (!set(pointer, node -> text(node, pointer, to, nullable))) {
          field.setValue(at(pointer).asString(""));
        }
      }
    });
    add(field);
    return this;
  }

  Properties text(String label, String pointer) {
    return text(label, pointer, false);
  }

  /** Several lines. */
  Properties area(String label, String pointer, boolean nullable) {
    TextArea field = new TextArea(translate(label));
    field.setValue(at(pointer).asString(""));
    field.setMinRows(2);
    field.setMaxRows(8);
    field.setReadOnly(!writable);
    field.addClassName("wide");
    field.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        String to = changed.getValue().strip();
        if (!set(pointer, node -> text(node, pointer, to, nullable))) {
          field.setValue(at(pointer).asString(""));
        }
      }
    });
    add(field);
    return this;
  }

  /** A whole number; left empty it is taken out, or 0 where it must be there. */
  Properties number(String label, String pointer, boolean nullable) {
    IntegerField field = new IntegerField(translate(label));
    field.setMin(0);
    JsonNode now = at(pointer);
    field.setValue(now.isNumber() ? (Integer) now.asInt() : null);
    field.setReadOnly(!writable);
    field.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        Integer to = changed.getValue();
        set(
            pointer,
            node -> {
              if (to != null) {
                node.put(last(pointer), to);
              } else if (nullable) {
                node.remove(last(pointer));
              } else {
                node.put(last(pointer), 0);
              }
            });
      }
    });
    add(field);
    return this;
  }

  Properties flag(String label, String pointer) {
    Checkbox box = new Checkbox(translate(label));
    box.setValue(at(pointer).asBoolean(false));
    box.setReadOnly(!writable);
    box.addValueChangeListener(changed -> {
      if (changed.isFromClient()
          && !set(pointer, node -> node.put(last(pointer), changed.getValue()))) {
        box.setValue(at(pointer).asBoolean(false));
      }
    });
    add(box);
    return this;
  }

  /** One of several: id → name. */
  Properties choice(String label, String pointer, Map<String, String> offered, boolean nullable) {
    ComboBox<String> box = new ComboBox<>(translate(label));
    String now = at(pointer).asString("");
    box.setItems(with(offered.keySet(), now.isEmpty() ? List.of() : List.of(now)));
    box.setItemLabelGenerator(each -> offered.getOrDefault(each, each));
    box.setValue(now.isEmpty() ? null : now);
    box.setClearButtonVisible(nullable);
    box.setReadOnly(!writable);
    box.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        String to = changed.getValue() == null ? "" : changed.getValue();
        if (!set(pointer, node -> text(node, pointer, to, nullable))) {
          String kept = at(pointer).asString("");
          box.setValue(kept.isEmpty() ? null : kept);
        }
      }
    });
    add(box);
    return this;
  }

  /** Any of several: id → name, kept in the order they are offered. */
  Properties several(String label, String pointer, Map<String, String> offered) {
    MultiSelectComboBox<String> box = new MultiSelectComboBox<>(translate(label));
    List<String> now = at(pointer).valueStream().map(each -> each.asString("")).toList();
    Set<String> all = with(offered.keySet(), now);
    box.setItems(all);
    box.setItemLabelGenerator(each -> offered.getOrDefault(each, each));
    box.setValue(new LinkedHashSet<>(now));
    box.setReadOnly(!writable);
    box.addClassName("wide");
    box.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        ArrayNode list = Json.mapper().createArrayNode();
        all.stream().filter(changed.getValue()::contains).forEach(list::add);
        if (!set(pointer, node -> node.set(last(pointer), list))) {
          box.setValue(new LinkedHashSet<>(now));
        }
      }
    });
    add(box);
    return this;
  }

  /** When something holds; always, where nothing is chosen. */
  Properties condition(String label, String pointer, ConditionEditor.Offered offered) {
    ConditionEditor editor =
        new ConditionEditor(
            translate(label),
            offered,
            at(pointer),
            writable,
            to ->
                set(
                    pointer,
                    node -> {
                      if (to == null) {
                        node.putNull(last(pointer));
                      } else {
                        node.set(last(pointer), to);
                      }
                    }));
    return with(editor);
  }

  /** A list of small things, one a row. */
  Properties rows(String label, String pointer, List<EntryRows.Column> columns) {
    return with(
        new EntryRows(
            translate(label),
            columns,
            at(pointer),
            writable,
            list -> set(pointer, node -> node.set(last(pointer), list))));
  }

  /** Changes one place; other places are as they are kept now. */
  boolean set(String pointer, Consumer<ObjectNode> change) {
    ObjectNode changed = (ObjectNode) element.get().deepCopy();
    String above = pointer.substring(0, pointer.lastIndexOf('/'));
    ObjectNode holder = above.isEmpty() ? changed : made(changed, above);
    change.accept(holder);
    return keeper.keep(changed);
  }

  private static ObjectNode made(ObjectNode root, String pointer) {
    return root.withObject(JsonPointer.compile(pointer));
  }

  boolean writable() {
    return writable;
  }

  /** What is kept at a place now. */
  JsonNode at(String pointer) {
    return element.get().at(JsonPointer.compile(pointer));
  }

  private static void text(ObjectNode node, String pointer, String to, boolean nullable) {
    if (to.isEmpty() && nullable) {
      node.putNull(last(pointer));
    } else {
      node.put(last(pointer), to);
    }
  }

  private static String last(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }

  private static Set<String> with(Set<String> offered, List<String> there) {
    List<String> all = new ArrayList<>(offered);
    all.addAll(there);
    return new LinkedHashSet<>(all);
  }
}
