package org.onestop.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.onestop.release.ChartPicture;
import org.onestop.release.Guide;
import org.onestop.release.Guide.Block;
import org.onestop.release.Guide.Chart;
import org.onestop.release.Guide.Facts;
import org.onestop.release.Guide.Lines;
import org.onestop.release.Guide.Section;
import org.onestop.release.Guide.Table;
import org.onestop.release.Guide.Text;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;

/** A guide's sections, one below the other. */
public final class GuideParts extends Div {
  private static final long serialVersionUID = 1L;

  public GuideParts(Guide guide) {
    addClassName("guide-parts");
    for (Section each : guide.sections()) {
      Div part = new Div(new H2(each.heading()));
      part.addClassName("block");
      part.setId(each.id());
      each.blocks().forEach(block -> part.add(block(each.heading(), block)));
      add(part);
    }
  }

  private static Component block(String heading, Block block) {
    return switch (block) {
      case Facts facts -> facts(facts);
      case Lines lines -> lines(lines);
      case Table table -> table(heading, table);
      case Chart chart -> {
        Div holder = new Div(new Html(ChartPicture.of(chart)));
        holder.addClassName("flow-chart");
        // A wide one scrolls sideways, by keyboard too.
        holder.getElement().setAttribute("tabindex", "0");
        holder.getElement().setAttribute("role", "group").setAttribute("aria-label", heading);
        yield holder;
      }
    };
  }

  private static Component facts(Facts facts) {
    DescriptionList list = new DescriptionList();
    list.addClassName("facts");
    facts
        .facts()
        .forEach(each -> {
          DescriptionList.Description said = new DescriptionList.Description();
          fill(said, each.said(), false);
          list.add(new DescriptionList.Term(each.name()), said);
        });
    return list;
  }

  private static Component lines(Lines lines) {
    HtmlContainer list = lines.ordered() ? new OrderedList() : new UnorderedList();
    list.addClassName(lines.ordered() ? "next-steps" : "told");
    lines
        .lines()
        .forEach(each -> {
          ListItem line = new ListItem();
          fill(line, each, lines.ordered());
          list.add(line);
        });
    return list;
  }

  private static Component table(String heading, Table table) {
    Rows rows = new Rows(heading, table.columns());
    for (List<Text> row : table.rows()) {
      List<Component> cells = new ArrayList<>();
      for (Text each : row) {
        Div cell = new Div();
        fill(cell, each, cells.isEmpty());
        cells.add(cell);
      }
      rows.add(cells);
    }
    return rows;
  }

  private static void fill(HtmlContainer holder, Text text, boolean carries) {
    if (!text.text().isEmpty()) {
      holder.add(carries ? new Strong(text.text()) : new Span(text.text()));
    }
    text.remarks()
        .forEach(each -> {
          Span remark = Rows.quiet(each);
          remark.addClassName("remark-line");
          holder.add(remark);
        });
  }
}
