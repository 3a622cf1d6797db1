package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.MatterEdit;
import org.onestop.catalog.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The page of a part that is a list. */
final class ListPage extends Div {
  private static final long serialVersionUID = 1L;
  private final transient ListSection section;
  private final transient Desk desk;
  private final Div list = new Div();
  private final Div detail = new Div();
  private final H3 heading = new H3();

  ListPage(ListSection section, Desk desk) {
    this.section = section;
    this.desk = desk;
    addClassName("list-page");
    list.addClassName("element-list");
    list.getElement().setAttribute("role", "group").setAttribute("aria-label", title());
    detail.addClassName("element-detail");
    Div side = new Div(new H2(title()), list);
    side.addClassName("element-side");
    if (desk.bench().writable()) {
      Button add = new Button(translate("designer.add"), clicked -> addNew());
      add.setAriaLabel(translate("designer.add.to", title()));
      side.add(add);
    }
    Component below = section.below(desk);
    if (below != null) {
      side.add(below);
    }
    add(side, detail);
    refreshList();
    showDetail();
  }

  private String title() {
    return translate("designer.section." + section.id());
  }

  private Part part() {
    return section.part();
  }

  /** The element one is at; the first where none was chosen. */
  private @Nullable JsonNode chosen() {
    List<JsonNode> all = desk.bench().elements(part());
    @Nullable String id = desk.place().id();
    return all.stream()
        .filter(each -> part().idOf(each).equals(id))
        .findFirst()
        .orElse(all.isEmpty() ? null : all.getFirst());
  }

  void refreshList() {
    list.removeAll();
    @Nullable JsonNode chosen = chosen();
    for (JsonNode each : desk.bench().elements(part())) {
      list.add(line(each, each == chosen));
    }
    if (chosen == null) {
      Paragraph empty = new Paragraph(translate("designer.none"));
      empty.addClassName("muted");
      list.add(empty);
    } else {
      heading.setText(heading(chosen));
    }
  }

  private NativeButton line(JsonNode element, boolean current) {
    String id = part().idOf(element);
    String name = section.name(element);
    NativeButton line = new NativeButton();
    Span title = new Span(name.isBlank() ? translate("designer.unnamed") : name);
    Span remark = new Span(section.remark(element, desk));
    remark.addClassName("muted");
    line.add(title, remark);
    line.addClassName("element-line");
    line.getElement().setAttribute("data-element", id);
    if (current) {
      line.getElement().setAttribute("aria-current", "true");
    }
    line.addClickListener(clicked -> desk.open(new Place(section.id(), id, null)));
    if (desk.bench().writable()) {
      Shortcuts.addShortcutListener(line, () -> move(id, -1), Key.ARROW_UP, KeyModifier.ALT)
          .listenOn(line);
      Shortcuts.addShortcutListener(line, () -> move(id, 1), Key.ARROW_DOWN, KeyModifier.ALT)
          .listenOn(line);
    }
    return line;
  }

  /** Shows the properties anew, after they were changed elsewhere. */
  void showDetail() {
    detail.removeAll();
    @Nullable JsonNode element = chosen();
    if (element == null) {
      Paragraph empty = new Paragraph(translate("designer.empty." + section.id()));
      empty.addClassName("empty");
      detail.add(empty);
      return;
    }
    String id = part().idOf(element);
    Div head = new Div(heading);
    head.addClassName("detail-head");
    if (desk.bench().writable()) {
      Button up = quiet("designer.up", () -> move(id, -1));
      Button down = quiet("designer.down", () -> move(id, 1));
      Button remove =
          quiet(
              "designer.remove",
              () -> {
                if (desk.bench().edit(new MatterEdit.Remove(part(), id))) {
                  desk.open(Place.section(section.id()));
                }
              });
      head.add(up, down, remove);
    }
    Properties sheet =
        new Properties(
            () -> desk.bench().element(part(), id).orElse(element),
            desk.bench().writable(),
            changed -> desk.bench().put(part(), id, changed));
    if (part().key().equals("id")) {
      sheet.add(idField(id));
    }
    section.properties(sheet, element, desk);
    detail.add(head, sheet);
    if (part() != Part.FORM) {
      detail.add(new UseList(desk, part(), id));
    }
  }

  private String heading(JsonNode element) {
    String name = section.name(element);
    return name.isBlank() ? translate("designer.unnamed") : name;
  }

  private static Button quiet(String key, Runnable act) {
    Button button = new Button(translate(key), clicked -> act.run());
    button.addClassName("quiet");
    return button;
  }

  private TextField idField(String id) {
    TextField field = new TextField(translate("designer.id"));
    field.setValue(id);
    field.setHelperText(translate("designer.id.hint"));
    field.setReadOnly(!desk.bench().writable());
    field.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        String to = changed.getValue().strip();
        ObjectNode element = (ObjectNode) desk.bench().element(part(), id).orElseThrow().deepCopy();
        if (desk.bench().put(part(), id, element.put("id", to))) {
          desk.open(new Place(section.id(), to, null));
        } else {
          field.setValue(id);
        }
      }
    });
    return field;
  }

  private void addNew() {
    ObjectNode element = section.fresh(desk);
    if (!element.has(part().key())) {
      element.put(part().key(), free());
    }
    if (desk.bench().put(part(), null, element)) {
      desk.open(new Place(section.id(), part().idOf(element), null));
    }
  }

  private String free() {
    String stem = part().name().toLowerCase(Locale.ROOT).replace('_', '-').replaceAll("s$", "");
    int number = desk.bench().elements(part()).size() + 1;
    while (desk.bench().element(part(), stem + "-" + number).isPresent()) {
      number++;
    }
    return stem + "-" + number;
  }

  private void move(String id, int by) {
    if (desk.bench().edit(new MatterEdit.Move(part(), id, by))) {
      refreshList();
      list.getElement()
          .executeJs("this.querySelector('[data-element=\"' + $0 + '\"]')?.focus()", id);
    }
  }
}
