package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.MatterEdit;
import org.onestop.catalog.Part;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is done to a form on the canvas: each act is one edit. */
final class FormActs {
  private final Desk desk;

  FormActs(Desk desk) {
    this.desk = desk;
  }

  /** A field being dragged. */
  record Dragged(String block, String key) {}

  /** A field type being dragged from the palette. */
  record FreshField(String type) {}

  /** What was dropped on a field, or on a block's empty place. */
  void drop(Object what, String block, @Nullable String before) {
    if (what instanceof FreshField fresh) {
      add(fresh.type(), block, before, true);
    } else if (what instanceof Dragged dragged) {
      if (dragged.block().equals(block)) {
        if (before != null && put(block, shape(block).movedBefore(dragged.key(), before))) {
          desk.open(new Place("form", block, dragged.key()));
        }
      }
    }
  }

  /** Adds a field of a type behind the chosen one. */
  void add(String type) {
    Place here = desk.place();
    List<JsonNode> blocks = desk.bench().elements(Part.FORM);
    if (blocks.isEmpty()) {
      addBlock();
      blocks = desk.bench().elements(Part.FORM);
    }
    @Nullable String at = here.id();
    String block =
        at != null && desk.bench().element(Part.FORM, at).isPresent()
            ? at
            : Part.FORM.idOf(blocks.getLast());
    add(type, block, here.key(), false);
  }

  private void add(String type, String block, @Nullable String other, boolean before) {
    String key = freeKey();
    ObjectNode property = FieldKinds.fresh(type, Words.ofCode("designer.field-type", type));
    boolean half = !List.of("textarea", "address", "group", "commitment").contains(type);
    BlockShape shape = shape(block).plus(key, property, half, before ? null : other);
    if (before && other != null) {
      shape.movedBefore(key, other);
    }
    shape.require(key, true);
    if (put(block, shape)) {
      desk.open(new Place("form", block, key));
    }
  }

  void addBlock() {
    int number = desk.bench().elements(Part.FORM).size() + 1;
    while (desk.bench().element(Part.FORM, "block-" + number).isPresent()) {
      number++;
    }
    String title = translate("designer.form.block.new", String.valueOf(number));
    ObjectNode block = BlockShape.fresh(title).put("id", "block-" + number);
    if (desk.bench().put(Part.FORM, null, block)) {
      desk.open(new Place("form", "block-" + number, null));
    }
  }

  void move(String block, String key, int by) {
    // What is chosen already is drawn in its new place by the edit itself.
    Place to = new Place("form", block, key);
    if (put(block, shape(block).moved(key, by)) && !to.equals(desk.place())) {
      desk.open(to);
    }
  }

  void moveBlock(String block, int by) {
    if (desk.bench().edit(new MatterEdit.Move(Part.FORM, block, by))) {
      desk.open(new Place("form", block, null));
    }
  }

  void remove(String block, String key) {
    if (put(block, shape(block).minus(key))) {
      desk.open(new Place("form", block, null));
    }
  }

  void removeBlock(String block) {
    if (desk.bench().edit(new MatterEdit.Remove(Part.FORM, block))) {
      desk.open(Place.section("form"));
    }
  }

  BlockShape shape(String block) {
    return BlockShape.of(desk.bench().element(Part.FORM, block).orElseThrow());
  }

  boolean put(String block, BlockShape shape) {
    return desk.bench().put(Part.FORM, block, shape.block());
  }

  private String freeKey() {
    int number = desk.offers().fields().size() + 1;
    while (desk.offers().fields().containsKey("field" + number)) {
      number++;
    }
    return "field" + number;
  }
}
