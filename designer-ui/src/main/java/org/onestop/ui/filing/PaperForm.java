package org.onestop.ui.filing;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Set;
import org.onestop.form.Forms;
import org.onestop.release.ReleasedItem;
import org.onestop.ui.field.Categories;
import org.onestop.ui.field.Filling;
import tools.jackson.databind.JsonNode;

/** The answers as they will stand on the paper form: a table, block by block, boxes ticked. */
public final class PaperForm extends Div {
  private static final long serialVersionUID = 1L;
  private static final int WIDE = 14;

  public PaperForm(Filing filing, Forms forms) {
    addClassName("paper");
    Filling form = filing.form();
    Map<String, String> texts = forms.texts(filing.matter().form(), form.answers());
    Map<String, String> titles = forms.titles(filing.matter().form());
    NativeTable table = new NativeTable();
    table.getElement().setAttribute("aria-label", translate("review.paper"));
    table.add(items(filing));
    Set<String> shown = form.shown();
    for (JsonNode category : Categories.of(form.form())) {
      Rows rows = new Rows(table, category.path("label").asString(""));
      Categories.keys(category).stream()
          .filter(shown::contains)
          .forEach(key -> rows.pair(titles.getOrDefault(key, key), texts.getOrDefault(key, "")));
      rows.end();
    }
    add(table);
  }

  private static NativeTableRow items(Filing filing) {
    NativeTableCell boxes = new NativeTableCell();
    boxes.getElement().setAttribute("colspan", "3");
    for (ReleasedItem each : filing.matter().items()) {
      boolean offered =
          filing.applicantType().filter(type -> type.items().contains(each.id())).isPresent();
      if (offered || each.local()) {
        boolean chosen = filing.chosen(each.id());
        Span box = new Span((chosen ? "√ " : "□ ") + each.name());
        box.addClassNames("box", chosen ? "chosen" : "left-out");
        boxes.add(box);
      }
    }
    return new NativeTableRow(header(translate("review.items")), boxes);
  }

  private static NativeTableHeaderCell header(String text) {
    NativeTableHeaderCell header = new NativeTableHeaderCell(text);
    header.getElement().setAttribute("scope", "row");
    return header;
  }

  /** The rows of a block: short answers two to a row, long ones alone. */
  private static final class Rows {
    private final NativeTable table;
    private final String title;
    private boolean begun;
    private int cells;
    private NativeTableRow row = new NativeTableRow();

    Rows(NativeTable table, String title) {
      this.table = table;
      this.title = title;
    }

    void pair(String name, String text) {
      if (!begun) {
        begun = true;
        NativeTableHeaderCell block = new NativeTableHeaderCell(title);
        block.getElement().setAttribute("colspan", "4").setAttribute("scope", "colgroup");
        block.addClassName("block");
        table.add(new NativeTableRow(block));
      }
      boolean wide = text.length() > WIDE || name.length() > WIDE;
      if (wide) {
        end();
      }
      NativeTableCell value = new NativeTableCell(text.isEmpty() ? "　" : text);
      row.add(header(name), value);
      cells++;
      if (wide) {
        value.getElement().setAttribute("colspan", "3");
        cells++;
      }
      if (cells == 2) {
        end();
      }
    }

    void end() {
      if (cells == 1) {
        row.add(new NativeTableHeaderCell(), new NativeTableCell());
      }
      if (cells > 0) {
        table.add(row);
        row = new NativeTableRow();
        cells = 0;
      }
    }
  }
}
