package org.onestop.ui.field;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.onestop.form.FormField;
import org.onestop.form.types.Wording;
import org.onestop.kernel.Json;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows of the same fields; a row can be added, taken out, and brought back. */
@Component
final class GroupComponent implements FieldComponent {
  private static final int MOST_ROWS = 20;

  /** A group is shown by one of them itself. */
  private final ObjectProvider<FieldComponents> components;

  GroupComponent(ObjectProvider<FieldComponents> components) {
    this.components = components;
  }

  @Override
  public String type() {
    return "group";
  }

  @Override
  public Entry entry(FormField field) {
    return new Group(field, components.getObject()).entry();
  }

  private static final class Group extends Composed {
    private static final long serialVersionUID = 1L;
    private final transient FormField field;
    private final transient FieldComponents components;
    private final Set<String> required;
    private final int most;
    private final List<Row> rows = new ArrayList<>();
    private final Div shown = new Div();
    private final NativeButton more;
    private final NativeButton back;
    private boolean open = true;
    private transient @Nullable JsonNode before;

    Group(FormField field, FieldComponents components) {
      this.field = field;
      this.components = components;
      required =
          StreamSupport.stream(field.schema().at("/items/required").spliterator(), false)
              .map(each -> each.asString(""))
              .collect(Collectors.toUnmodifiableSet());
      most = field.schema().path("maxItems").asInt(MOST_ROWS);
      more = new NativeButton(translate("field.row.add"), clicked -> add());
      more.addClassName("link");
      back = new NativeButton(translate("field.row.back"), clicked -> bringBack());
      back.addClassName("link");
      shown.addClassName("group-rows");
      Div acts = new Div(more, back);
      acts.addClassName("links");
      add(shown, acts);
      refresh();
    }

    private void add() {
      append(Json.mapper().createObjectNode()).focus();
      before = null;
      refresh();
    }

    private Row append(JsonNode answers) {
      Row row = new Row(answers);
      rows.add(row);
      shown.add(row);
      return row;
    }

    private void remove(Row row) {
      before = generateModelValue();
      rows.remove(row);
      shown.remove(row);
      refresh();
      setModelValue(generateModelValue(), true);
    }

    private void bringBack() {
      JsonNode kept = before;
      if (kept != null) {
        setPresentationValue(kept);
        setModelValue(generateModelValue(), true);
      }
    }

    private void refresh() {
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).number(i + 1);
      }
      more.setVisible(open && rows.size() < most);
      back.setVisible(open && before != null);
    }

    @Override
    protected JsonNode generateModelValue() {
      ArrayNode answers = Json.mapper().createArrayNode();
      rows.stream().map(Row::answers).filter(each -> !each.isEmpty()).forEach(answers::add);
      return answers.isEmpty() ? Nothing.NODE : answers;
    }

    @Override
    protected void setPresentationValue(JsonNode answers) {
      rows.clear();
      shown.removeAll();
      if (answers.isArray()) {
        answers.forEach(this::append);
      }
      before = null;
      refresh();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
      super.setReadOnly(readOnly);
      open = !readOnly;
      rows.forEach(Row::refresh);
      refresh();
    }

    private final class Row extends Div {
      private static final long serialVersionUID = 1L;
      private final Map<String, Entry> entries = new LinkedHashMap<>();
      private final Span number = new Span();
      private final NativeButton out =
          new NativeButton(translate("field.row.remove"), clicked -> remove(this));

      Row(JsonNode answers) {
        addClassName("group-row");
        getElement().setAttribute("role", "group");
        out.addClassName("link");
        Div head = new Div(number, out);
        head.addClassName("head");
        Div cells = new Div();
        cells.addClassName("row");
        for (FormField each : field.columns()) {
          Entry entry = components.entry(each);
          boolean asked = required.contains(each.key());
          entry.label(asked ? each.title() : translate("field.optional", each.title()));
          entry.require(asked);
          entry.show(answers.path(each.key()));
          entries.put(each.key(), entry);
          cells.add(entry.component());
        }
        add(head, cells);
        refresh();
      }

      void number(int place) {
        number.setText(translate("field.row", String.valueOf(place)));
        String name = Wording.of("row", field.title(), place);
        getElement().setAttribute("aria-label", name);
        out.setAriaLabel(translate("field.row.remove-of", name));
      }

      void refresh() {
        entries.values().forEach(each -> each.open(open));
        out.setVisible(open);
      }

      void focus() {
        entries.values().stream().findFirst().ifPresent(Entry::focus);
      }

      ObjectNode answers() {
        ObjectNode answers = Json.mapper().createObjectNode();
        entries.forEach((key, entry) -> {
          JsonNode answer = entry.answer();
          if (!Nothing.is(answer)) {
            answers.set(key, answer);
          }
        });
        return answers;
      }
    }
  }
}
