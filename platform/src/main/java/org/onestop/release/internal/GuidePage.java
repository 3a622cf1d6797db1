package org.onestop.release.internal;

import static org.onestop.document.XmlText.escaped;

import java.util.List;
import java.util.Locale;
import org.onestop.release.ChartPicture;
import org.onestop.release.FlowChart;
import org.onestop.release.FlowChart.Box;
import org.onestop.release.FlowChart.Line;
import org.onestop.release.FlowChart.Point;
import org.onestop.release.Guide;
import org.onestop.release.Guide.Block;
import org.onestop.release.Guide.Chart;
import org.onestop.release.Guide.Facts;
import org.onestop.release.Guide.Lines;
import org.onestop.release.Guide.Section;
import org.onestop.release.Guide.Table;
import org.onestop.release.Guide.Text;

/** A guide written as XHTML: one page for browsers, and one for paper, where charts are boxes. */
final class GuidePage {
  /** As wide as what stands between the margins of an A4 page, in CSS pixels. */
  private static final double PAPER = 660;

  /** As high as leaves room for what is said above it on the first page. */
  private static final double HIGH = 530;

  private final StringBuilder out = new StringBuilder(1 << 14);
  private final boolean paper;

  private GuidePage(boolean paper) {
    this.paper = paper;
  }

  static String of(Guide guide, Locale language, boolean paper) {
    return new GuidePage(paper).written(guide, language);
  }

  private String written(Guide guide, Locale language) {
    out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
        .append(escaped(language.toLanguageTag()))
        .append("\"><head><meta charset=\"UTF-8\"/>")
        .append("<meta name=\"viewport\" content=\"width=device-width\"/><title>")
        .append(escaped(guide.title()))
        .append("</title><style>")
        .append(GuideStyle.text())
        .append("</style></head><body><h1>")
        .append(escaped(guide.title()))
        .append("</h1><p class=\"subtitle\">")
        .append(escaped(guide.subtitle()))
        .append("</p>");
    for (Section each : guide.sections()) {
      out.append("<h2 id=\"").append(escaped(each.id())).append("\">");
      out.append(escaped(each.heading())).append("</h2>");
      each.blocks().forEach(this::block);
    }
    return out.append("</body></html>").toString();
  }

  private void block(Block block) {
    switch (block) {
      case Facts facts -> {
        out.append("<table class=\"facts\">");
        facts
            .facts()
            .forEach(each -> {
              out.append("<tr><th scope=\"row\">").append(escaped(each.name())).append("</th><td>");
              text(each.said());
              out.append("</td></tr>");
            });
        out.append("</table>");
      }
      case Lines lines -> {
        String list = lines.ordered() ? "ol" : "ul";
        out.append('<').append(list).append('>');
        lines
            .lines()
            .forEach(each -> {
              out.append("<li>");
              text(each);
              out.append("</li>");
            });
        out.append("</").append(list).append('>');
      }
      case Table table -> table(table);
      case Chart chart -> {
        if (paper) {
          boxes(chart.drawn());
        } else {
          out.append(ChartPicture.of(chart));
        }
      }
    }
  }

  private void table(Table table) {
    out.append("<table class=\"rows\"><thead><tr>");
    table
        .columns()
        .forEach(each -> out.append("<th scope=\"col\">").append(escaped(each)).append("</th>"));
    out.append("</tr></thead><tbody>");
    for (List<Text> row : table.rows()) {
      out.append("<tr>");
      row.forEach(each -> {
        out.append("<td>");
        text(each);
        out.append("</td>");
      });
      out.append("</tr>");
    }
    out.append("</tbody></table>");
  }

  private void text(Text text) {
    out.append("<span>").append(escaped(text.text())).append("</span>");
    for (String each : text.remarks()) {
      out.append("<div class=\"remark\">").append(escaped(each)).append("</div>");
    }
  }

  /** Paper takes no vector pictures, so a chart there is boxes with borders. */
  private void boxes(FlowChart chart) {
    double scale = Math.min(1, Math.min(PAPER / chart.width(), HIGH / chart.height()));
    out.append("<div class=\"flow\" style=\"height:").append(px(chart.height() * scale));
    out.append(";font-size:").append(px(12 * scale)).append("\">");
    for (Line line : chart.lines()) {
      List<Point> points = line.points();
      for (int i = 1; i < points.size(); i++) {
        stroke(points.get(i - 1), points.get(i), scale);
      }
    }
    for (Box each : chart.boxes()) {
      out.append("<div class=\"box ").append(ChartPicture.style(each.kind())).append("\" style=\"");
      place(each.left() * scale, each.top() * scale);
      out.append(";width:").append(px(each.width() * scale));
      out.append(";height:").append(px(each.height() * scale)).append("\">");
      out.append("<div class=\"name\">").append(escaped(String.join("", each.text())));
      out.append("</div><div>").append(escaped(each.remark())).append("</div></div>");
    }
    out.append("</div>");
  }

  private void stroke(Point from, Point to, double scale) {
    double width = Math.max(0.8, Math.abs(to.x() - from.x()) * scale);
    double height = Math.max(0.8, Math.abs(to.y() - from.y()) * scale);
    out.append("<div class=\"stroke\" style=\"");
    place(Math.min(from.x(), to.x()) * scale, Math.min(from.y(), to.y()) * scale);
    out.append(";width:")
        .append(px(width))
        .append(";height:")
        .append(px(height))
        .append("\"></div>");
  }

  private void place(double left, double top) {
    out.append("left:").append(px(left)).append(";top:").append(px(top));
  }

  private static String px(double length) {
    return String.format(Locale.ROOT, "%.1fpx", length);
  }
}
