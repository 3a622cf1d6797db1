package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * A short list as a plain table. On narrow screens each row becomes a small block, in which every
 * cell says its title; the roles keep it a table for screen readers.
 */
public class Rows extends Div {
  private static final long serialVersionUID = 1L;
  private final NativeTableBody body = new NativeTableBody();
  private final List<String> titles;

  /**
   * Makes an empty table.
   *
   * @param caption what the table is about, for screen readers
   */
  public Rows(String caption, List<String> titles) {
    this.titles = List.copyOf(titles);
    addClassName("table-scroll");
    // It scrolls sideways where a table is wider than the page, by keyboard too.
    getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "group")
        .setAttribute("aria-label", caption);
    NativeTable table = new NativeTable();
    table.addClassName("rows");
    table.getElement().setAttribute("role", "table").setAttribute("aria-label", caption);
    body.getElement().setAttribute("role", "rowgroup");
    NativeTableRow head = row();
    for (String title : titles) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
      cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
      head.add(cell);
    }
    NativeTableHeader header = new NativeTableHeader(head);
    header.getElement().setAttribute("role", "rowgroup");
    table.add(header, body);
    add(table);
  }

  /** As many cells as there are titles. */
  public void add(List<Component> cells) {
    NativeTableRow row = row();
    for (int i = 0; i < cells.size(); i++) {
      NativeTableCell holder = new NativeTableCell();
      holder.getElement().setAttribute("role", "cell").setAttribute("data-title", titles.get(i));
      holder.add(cells.get(i));
      row.add(holder);
    }
    body.add(row);
  }

  /** On narrow screens, rows whose cells go without their titles, two to a line. */
  public Rows dense() {
    addClassName("dense");
    return this;
  }

  /** The same, the second cell first. */
  public Rows denseBySecond() {
    addClassNames("dense", "swapped");
    return this;
  }

  /** A cell without a value. */
  public static Span none() {
    Span none = quiet(translate("format.none"));
    none.addClassName("nothing");
    return none;
  }

  /** A cell of secondary importance. */
  public static Span quiet(String text) {
    Span quiet = new Span(text);
    quiet.addClassName("muted");
    return quiet;
  }

  private static NativeTableRow row() {
    NativeTableRow row = new NativeTableRow();
    row.getElement().setAttribute("role", "row");
    return row;
  }
}
