package org.onestop.release;

import static org.onestop.document.XmlText.escaped;

import java.util.List;
import java.util.Locale;
import org.onestop.release.FlowChart.Box;
import org.onestop.release.FlowChart.Line;
import org.onestop.release.FlowChart.Point;

/** A chart as inline SVG: classes only, so that whoever shows it says how it looks. */
public final class ChartPicture {
  private static final int ARROW = 6;
  private static final int ROW = 13;

  private ChartPicture() {}

  public static String of(Guide.Chart chart) {
    FlowChart drawn = chart.drawn();
    StringBuilder out = new StringBuilder(1 << 13);
    out.append(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"flow\" role=\"img\" viewBox=\"0 0 ")
        .append(drawn.width())
        .append(' ')
        .append(drawn.height())
        .append("\" width=\"")
        .append(drawn.width())
        .append("\" height=\"")
        .append(drawn.height())
        .append("\" aria-label=\"")
        .append(escaped(chart.told()))
        .append("\">");
    drawn.lines().forEach(each -> line(out, each));
    drawn.boxes().forEach(each -> box(out, each));
    return out.append("</svg>").toString();
  }

  /** Style class of a kind of box. */
  public static String style(FlowChart.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static void line(StringBuilder out, Line line) {
    out.append("<polyline class=\"line\" fill=\"none\" stroke=\"#626e80\" points=\"");
    line.points().forEach(each -> out.append(each.x()).append(',').append(each.y()).append(' '));
    out.append("\"/>");
    if (line.arrow()) {
      head(out, line.points());
    }
  }

  private static void head(StringBuilder out, List<Point> points) {
    Point to = points.getLast();
    Point from = points.get(points.size() - 2);
    int x = Integer.signum(to.x() - from.x()) * ARROW;
    int y = Integer.signum(to.y() - from.y()) * ARROW;
    out.append("<polygon class=\"head\" fill=\"#626e80\" points=\"");
    point(out, to.x(), to.y());
    point(out, to.x() - x - y / 2, to.y() - y - x / 2);
    point(out, to.x() - x + y / 2, to.y() - y + x / 2);
    out.append("\"/>");
  }

  private static void point(StringBuilder out, int x, int y) {
    out.append(x).append(',').append(y).append(' ');
  }

  private static void box(StringBuilder out, Box box) {
    out.append("<g class=\"").append(style(box.kind())).append("\"><rect x=\"").append(box.left());
    out.append("\" y=\"").append(box.top()).append("\" width=\"").append(box.width());
    out.append("\" height=\"").append(box.height()).append("\" rx=\"4\"/>");
    int rows = box.text().size() + (box.remark().isEmpty() ? 0 : 1);
    int y = box.top() + (box.height() - rows * ROW) / 2 + 10;
    for (String each : box.text()) {
      text(out, box, y, "name", each);
      y += ROW;
    }
    if (!box.remark().isEmpty()) {
      text(out, box, y, "remark", box.remark());
    }
    out.append("</g>");
  }

  private static void text(StringBuilder out, Box box, int y, String style, String text) {
    out.append("<text class=\"").append(style).append("\" x=\"");
    out.append(box.left() + box.width() / 2).append("\" y=\"").append(y);
    out.append("\" text-anchor=\"middle\">").append(escaped(text)).append("</text>");
  }
}
