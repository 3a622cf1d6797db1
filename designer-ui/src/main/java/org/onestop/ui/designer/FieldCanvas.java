package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Part;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.JsonNode;

/** The blocks of a form with their fields as they are laid out; each can be chosen and moved. */
final class FieldCanvas extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Desk desk;
  private final transient FormActs acts;

  FieldCanvas(Desk desk, FormActs acts) {
    this.desk = desk;
    this.acts = acts;
    addClassName("field-canvas");
    refresh();
  }

  void refresh() {
    removeAll();
    for (JsonNode each : desk.bench().elements(Part.FORM)) {
      add(block(BlockShape.of(each), Part.FORM.idOf(each)));
    }
  }

  private Div block(BlockShape shape, String id) {
    NativeButton head = new NativeButton(shape.title());
    Span count = new Span(translate("designer.form.fields", String.valueOf(shape.keys().size())));
    count.addClassName("muted");
    head.add(count);
    head.addClassName("block-head");
    head.addClickListener(clicked -> desk.open(new Place("form", id, null)));
    Place here = desk.place();
    if (id.equals(here.id()) && here.key() == null) {
      head.getElement().setAttribute("aria-current", "true");
    }
    if (desk.bench().writable()) {
      keys(head, () -> acts.moveBlock(id, -1), () -> acts.moveBlock(id, 1));
    }
    Div cells = new Div();
    cells.addClassName("block-cells");
    shape.slots().forEach(each -> cells.add(cell(shape, id, each)));
    if (shape.slots().isEmpty()) {
      Paragraph empty = new Paragraph(translate("designer.form.block.empty"));
      empty.addClassName("muted");
      cells.add(empty);
    }
    Div block = new Div(head, cells);
    block.addClassName("form-block");
    if (desk.bench().writable()) {
      DropTarget.create(cells)
          .addDropListener(
              dropped -> dropped.getDragData().ifPresent(what -> acts.drop(what, id, null)));
    }
    return block;
  }

  private NativeButton cell(BlockShape shape, String block, BlockShape.Slot slot) {
    NativeButton cell = new NativeButton();
    cell.addClassName("field-cell");
    if (!slot.half()) {
      cell.addClassName("full");
    }
    @Nullable String key = slot.key();
    if (key == null) {
      cell.setText(slot.element().path("type").asString(""));
      cell.setEnabled(false);
      return cell;
    }
    JsonNode property = shape.property(key);
    String type = property.at("/x-field/type").asString("");
    Span title = new Span(property.path("title").asString(key));
    title.addClassName("cell-title");
    if (FieldCondition.requires(shape, key)) {
      title.add(new Span(translate("format.required")));
    }
    Span kind = new Span(kind(type, property));
    kind.addClassName("cell-input");
    cell.add(title, marks(shape, key, property), kind);
    cell.getElement().setAttribute("data-field", key);
    if (key.equals(desk.place().key())) {
      cell.getElement().setAttribute("aria-current", "true");
    }
    cell.addClickListener(clicked -> desk.open(new Place("form", block, key)));
    if (desk.bench().writable()) {
      keys(cell, () -> move(block, key, -1), () -> move(block, key, 1));
      DragSource.create(cell).setDragData(new FormActs.Dragged(block, key));
      DropTarget.create(cell)
          .addDropListener(
              dropped -> dropped.getDragData().ifPresent(what -> acts.drop(what, block, key)));
    }
    return cell;
  }

  private String kind(String type, JsonNode property) {
    String word = Words.ofCode("designer.field-type", type);
    String list = property.at("/x-field/codeList").asString("");
    return list.isEmpty()
        ? word
        : word + " · " + desk.offers().codeLists().getOrDefault(list, list);
  }

  private static Div marks(BlockShape shape, String key, JsonNode property) {
    Div marks = new Div();
    marks.addClassName("cell-marks");
    if (property.at("/x-field/sensitive").asBoolean(false)) {
      marks.add(new Chip(translate("designer.field.sensitive.mark"), "amber"));
    }
    if (FieldCondition.of(shape, key).isObject()) {
      marks.add(new Chip(translate("designer.field.condition.mark"), "blue"));
    }
    return marks;
  }

  private static void keys(NativeButton at, Runnable up, Runnable down) {
    Shortcuts.addShortcutListener(at, up::run, Key.ARROW_UP, KeyModifier.ALT).listenOn(at);
    Shortcuts.addShortcutListener(at, down::run, Key.ARROW_DOWN, KeyModifier.ALT).listenOn(at);
  }

  private void move(String block, String key, int by) {
    acts.move(block, key, by);
    focus(key);
  }

  private void focus(String key) {
    getElement().executeJs("this.querySelector('[data-field=\"' + $0 + '\"]')?.focus()", key);
  }
}
