package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Part;
import org.onestop.form.Forms;
import org.onestop.ui.field.FieldComponents;
import org.onestop.ui.field.FormSheets;
import org.onestop.ui.shell.Words;

/** 表单设计器: a palette, the form as it is laid out, and the properties of what is chosen. */
final class FormSection implements Section {
  private enum Mode {
    DESIGN,
    PHONE,
    DESKTOP,
    JSON
  }

  private final Forms forms;
  private final FormSheets sheets;
  private final FieldComponents components;
  private Mode mode = Mode.DESIGN;
  private @Nullable FieldCanvas canvas;
  private @Nullable FieldProperties field;

  FormSection(Forms forms, FormSheets sheets, FieldComponents components) {
    this.components = components;
    this.forms = forms;
    this.sheets = sheets;
  }

  @Override
  public String id() {
    return "form";
  }

  @Override
  public @Nullable Integer count(Bench bench) {
    return bench.elements(Part.FORM).stream()
        .mapToInt(each -> each.at("/schema/properties").size())
        .sum();
  }

  @Override
  public void kept(Desk desk) {
    if (canvas != null) {
      canvas.refresh();
    }
    if (field != null) {
      field.retitle();
    }
  }

  @Override
  public Component show(Desk desk) {
    FormActs acts = new FormActs(desk);
    Div modes = new Div();
    modes.addClassName("modes");
    modes.getElement().setAttribute("role", "group");
    modes.getElement().setAttribute("aria-label", translate("designer.form.modes"));
    for (Mode each : Mode.values()) {
      NativeButton button =
          new NativeButton(
              Words.of("designer.form.mode", each),
              clicked -> {
                mode = each;
                desk.refresh();
              });
      button.getElement().setAttribute("aria-pressed", String.valueOf(each == mode));
      modes.add(button);
    }
    Div head = new Div(new H2(translate("designer.section.form")), modes);
    head.addClassName("form-head");
    Div page = new Div(head);
    page.addClassName("form-designer");
    canvas = null;
    field = null;
    switch (mode) {
      case DESIGN -> page.add(design(desk, acts));
      case PHONE -> page.add(new FormPreview(desk, forms, sheets, true));
      case DESKTOP -> page.add(new FormPreview(desk, forms, sheets, false));
      case JSON -> page.add(new BlockJson(desk));
    }
    return page;
  }

  private Div design(Desk desk, FormActs acts) {
    FieldCanvas drawn = new FieldCanvas(desk, acts);
    canvas = drawn;
    Paragraph hint = new Paragraph(translate("designer.form.hint"));
    hint.addClassName("muted");
    Div middle = new Div(hint, drawn);
    middle.addClassName("form-middle");
    Div side = new Div();
    side.addClassName("form-side");
    @Nullable String block = desk.place().id();
    @Nullable String key = desk.place().key();
    if (block != null && key != null && FieldProperties.exists(desk, block, key)) {
      FieldProperties shown = new FieldProperties(desk, acts, block, key);
      field = shown;
      side.add(shown);
    } else if (block != null && desk.bench().element(Part.FORM, block).isPresent()) {
      side.add(blockProperties(desk, acts, block));
    } else {
      side.add(new Paragraph(translate("designer.form.choose")));
    }
    Div columns = new Div();
    columns.addClassName("form-columns");
    if (desk.bench().writable()) {
      columns.add(palette(acts));
      middle.add(new Button(translate("designer.form.block.add"), clicked -> acts.addBlock()));
    }
    columns.add(middle, side);
    return columns;
  }

  private Div palette(FormActs acts) {
    Div palette = new Div();
    palette.addClassName("palette");
    palette.getElement().setAttribute("role", "group");
    palette.getElement().setAttribute("aria-label", translate("designer.form.palette"));
    for (FieldKinds.Shelf shelf : FieldKinds.shelves(components.types())) {
      palette.add(new H3(Words.ofCode("designer.shelf", shelf.id())));
      for (String type : shelf.types()) {
        NativeButton add =
            new NativeButton(Words.ofCode("designer.field-type", type), clicked -> acts.add(type));
        add.getElement().setAttribute("data-type", type);
        DragSource.create(add).setDragData(new FormActs.FreshField(type));
        palette.add(add);
      }
    }
    return palette;
  }

  private static Div blockProperties(Desk desk, FormActs acts, String block) {
    boolean writable = desk.bench().writable();
    Properties sheet =
        new Properties(
            () -> acts.shape(block).schema(),
            writable,
            changed ->
                acts.put(block, acts.shape(block).titled(changed.path("title").asString(""))));
    sheet.text("designer.form.block.title", "/title");
    Div head = new Div(new H3(acts.shape(block).title()));
    head.addClassName("detail-head");
    if (writable) {
      for (var each :
          List.of(
              new Button(translate("designer.up"), clicked -> acts.moveBlock(block, -1)),
              new Button(translate("designer.down"), clicked -> acts.moveBlock(block, 1)),
              new Button(
                  translate("designer.form.block.remove"), clicked -> acts.removeBlock(block)))) {
        each.addClassName("quiet");
        head.add(each);
      }
    }
    return new Div(head, sheet);
  }
}
