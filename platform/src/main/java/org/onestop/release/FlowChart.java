package org.onestop.release;

import java.util.List;

/**
 * Boxes and the lines between them, in units of a CSS pixel from the top left.
 *
 * @param lines each runs horizontally or vertically only; an arrow stands at its last point
 */
public record FlowChart(int width, int height, List<Box> boxes, List<Line> lines) {
  public FlowChart {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /**
   * @param text its lines
   * @param remark below the text, e.g. a time limit; empty for none
   */
  public record Box(
      Kind kind, int left, int top, int width, int height, List<String> text, String remark) {
    public Box {
      text = List.copyOf(text);
    }
  }

  /** What a box stands for. */
  public enum Kind {
    STAGE,
    ITEM,
    END
  }

  public record Line(List<Point> points, boolean arrow) {
    public Line {
      points = List.copyOf(points);
    }
  }

  public record Point(int x, int y) {}
}
