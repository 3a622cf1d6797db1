package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A list of small things edited in place, one a row; the last is always an empty one to fill. */
final class EntryRows extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * A member of each row.
   *
   * @param label key of its name
   * @param offered id → name to choose from; empty: a line of text
   */
  record Column(String key, String label, Map<String, String> offered) {
    static Column text(String key, String label) {
      return new Column(key, label, Map.of());
    }
  }

  private final String label;
  private final transient List<Column> columns;
  private final boolean writable;
  private final transient Predicate<ArrayNode> keeper;
  private transient ArrayNode list;

  /**
   * @param keeper keeps the whole list; false when it was refused
   */
  EntryRows(
      String label,
      List<Column> columns,
      JsonNode now,
      boolean writable,
      Predicate<ArrayNode> keeper) {
    this.label = label;
    this.columns = columns;
    this.writable = writable;
    this.keeper = keeper;
    this.list = Json.mapper().createArrayNode();
    now.forEach(each -> list.add(each.deepCopy()));
    addClassName("entry-rows");
    getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    show();
  }

  private void show() {
    removeAll();
    Span title = new Span(label);
    title.addClassName("entry-title");
    add(title);
    for (int i = 0; i < list.size(); i++) {
      add(row(i));
    }
    if (writable) {
      add(adder());
    }
  }

  private Div row(int at) {
    Div row = new Div();
    row.addClassName("entry-row");
    for (Column each : columns) {
      row.add(control(each, list.path(at).path(each.key()).asString(""), at));
    }
    if (writable) {
      Button remove = new Button(translate("designer.remove"), clicked -> remove(at));
      remove.setAriaLabel(translate("designer.remove.row", String.valueOf(at + 1)));
      remove.addClassName("quiet");
      row.add(remove);
    }
    return row;
  }

  private Component control(Column column, String now, int at) {
    String name = translate("designer.row", translate(column.label()), String.valueOf(at + 1));
    if (column.offered().isEmpty()) {
      TextField field = new TextField();
      field.setAriaLabel(name);
      field.setPlaceholder(translate(column.label()));
      field.setValue(now);
      return bound(field, column, at);
    }
    ComboBox<String> box = new ComboBox<>();
    box.setItems(column.offered().keySet());
    box.setItemLabelGenerator(each -> column.offered().getOrDefault(each, each));
    box.setAriaLabel(name);
    box.setPlaceholder(translate(column.label()));
    box.setValue(now.isEmpty() ? null : now);
    return bound(box, column, at);
  }

  private <C extends Component & HasValue<?, String>> C bound(C field, Column column, int at) {
    field.setReadOnly(!writable);
    field.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        String to = changed.getValue() == null ? "" : changed.getValue().strip();
        ArrayNode next = list.deepCopy();
        ((ObjectNode) next.path(at)).put(column.key(), to);
        keep(next, false);
      }
    });
    return field;
  }

  private Button adder() {
    Button add =
        new Button(
            translate("designer.add.row"),
            clicked -> {
              ArrayNode next = list.deepCopy();
              ObjectNode row = next.addObject();
              columns.forEach(each -> row.put(each.key(), ""));
              keep(next, true);
            });
    add.setAriaLabel(translate("designer.add.to", label));
    add.addClassName("quiet");
    return add;
  }

  private void remove(int at) {
    ArrayNode next = list.deepCopy();
    next.remove(at);
    keep(next, true);
  }

  private void keep(ArrayNode next, boolean again) {
    if (keeper.test(next)) {
      list = next;
    }
    if (again) {
      show();
    }
  }
}
