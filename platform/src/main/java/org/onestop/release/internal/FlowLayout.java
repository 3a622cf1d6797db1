package org.onestop.release.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.release.FlowChart;
import org.onestop.release.FlowChart.Box;
import org.onestop.release.FlowChart.Kind;
import org.onestop.release.FlowChart.Line;
import org.onestop.release.FlowChart.Point;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedStage;

/**
 * Places the way through a matter: stages from left to right on top, below them a tree in which
 * every item stands to the right of what it waits for. Lines never cross a box: where an item waits
 * for a second one, its line runs between the rows.
 */
final class FlowLayout {
  private static final int WIDTH = 196;
  private static final int STAGE = 132;
  private static final int HEIGHT = 44;
  private static final int ACROSS = 34;
  private static final int DOWN = 8;
  private static final int MARGIN = 4;

  /** How many Chinese characters go on a line. */
  private static final int LETTERS = 15;

  private static final int FIRST = MARGIN + ACROSS;

  private final GuideWords words;
  private final List<ReleasedItem> items;
  private final Map<String, Integer> depths = new LinkedHashMap<>();
  private final Map<String, Box> placed = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private int row;

  private FlowLayout(GuideWords words, List<ReleasedItem> items) {
    this.words = words;
    this.items = items;
  }

  static FlowChart of(GuideWords words, List<ReleasedStage> stages, List<ReleasedItem> items) {
    return new FlowLayout(words, items).drawn(stages);
  }

  private FlowChart drawn(List<ReleasedStage> stages) {
    List<Box> boxes = stages(stages);
    int top = boxes.isEmpty() ? MARGIN : MARGIN + HEIGHT + 3 * DOWN;
    items.forEach(each -> depth(each, 0));
    items.stream().filter(each -> nearest(each) == null).forEach(each -> place(each, top));
    items.forEach(each -> place(each, top));
    items.forEach(this::waits);
    boxes.addAll(placed.values());
    int right = boxes.stream().mapToInt(each -> each.left() + each.width()).max().orElse(FIRST);
    int rail = right + ACROSS / 2;
    int bottom = top + row * (HEIGHT + DOWN);
    Box end =
        new Box(
            Kind.END,
            rail + ACROSS / 2 - WIDTH,
            bottom + DOWN,
            WIDTH,
            HEIGHT,
            List.of(words.say("chart.end")),
            "");
    rails(boxes.isEmpty() || stages.isEmpty() ? null : boxes.get(stages.size() - 1), rail, end);
    boxes.add(end);
    return new FlowChart(end.left() + WIDTH + MARGIN, end.top() + HEIGHT + MARGIN, boxes, lines);
  }

  private List<Box> stages(List<ReleasedStage> stages) {
    List<Box> boxes = new ArrayList<>();
    for (ReleasedStage each : stages) {
      Integer limit = each.limit();
      String remark = limit == null ? "" : words.days(limit);
      int left = FIRST + boxes.size() * (STAGE + ACROSS);
      boxes.add(new Box(Kind.STAGE, left, MARGIN, STAGE, HEIGHT, wrapped(each.name()), remark));
      if (boxes.size() > 1) {
        Box before = boxes.get(boxes.size() - 2);
        lines.add(arrow(right(before), left(boxes.getLast())));
      }
    }
    return boxes;
  }

  /** How many items come one after the other before it; a circle ends the count. */
  private int depth(ReleasedItem item, int steps) {
    Integer known = depths.get(item.id());
    if (known != null || steps > items.size()) {
      return known == null ? 0 : known;
    }
    int depth = before(item).stream().mapToInt(each -> depth(each, steps + 1) + 1).max().orElse(0);
    depths.put(item.id(), Math.min(depth, items.size()));
    return depth;
  }

  private List<ReleasedItem> before(ReleasedItem item) {
    return items.stream().filter(each -> item.dependsOn().contains(each.id())).toList();
  }

  /** Of what it waits for, the one that it stands beside. */
  private @Nullable ReleasedItem nearest(ReleasedItem item) {
    return before(item).stream().max(Comparator.comparing(each -> depth(each, 0))).orElse(null);
  }

  private void place(ReleasedItem item, int top) {
    if (placed.containsKey(item.id())) {
      return;
    }
    int left = FIRST + depth(item, 0) * (WIDTH + ACROSS);
    int at = top + row * (HEIGHT + DOWN);
    placed.put(
        item.id(),
        new Box(
            Kind.ITEM, left, at, WIDTH, HEIGHT, wrapped(item.name()), words.days(item.limit())));
    int own = row;
    for (ReleasedItem each : items) {
      if (item.equals(nearest(each))) {
        place(each, top);
      }
    }
    row = Math.max(row, own + 1);
  }

  private void waits(ReleasedItem item) {
    ReleasedItem nearest = nearest(item);
    Box to = placed.get(item.id());
    for (ReleasedItem each : before(item)) {
      Box from = placed.get(each.id());
      if (from != null && to != null) {
        lines.add(each.equals(nearest) ? elbow(right(from), left(to)) : around(from, to));
      }
    }
  }

  /** The items are entered from a rail on the left and left to a rail on the right. */
  private void rails(@Nullable Box last, int rail, Box end) {
    int entry = FIRST - ACROSS / 2;
    for (ReleasedItem each : items) {
      Box box = placed.get(each.id());
      if (box == null) {
        continue;
      }
      if (before(each).isEmpty() && last != null) {
        int under = MARGIN + HEIGHT + DOWN + DOWN / 2;
        Point from = new Point(last.left() + last.width() / 2, MARGIN + HEIGHT);
        lines.add(
            new Line(
                List.of(
                    from,
                    new Point(from.x(), under),
                    new Point(entry, under),
                    new Point(entry, left(box).y()),
                    left(box)),
                true));
      }
      if (items.stream().noneMatch(other -> other.dependsOn().contains(each.id()))) {
        Point from = right(box);
        lines.add(
            new Line(List.of(from, new Point(rail, from.y()), new Point(rail, end.top())), true));
      }
    }
  }

  private static Line elbow(Point from, Point to) {
    int turn = to.x() - ACROSS / 2;
    return new Line(List.of(from, new Point(turn, from.y()), new Point(turn, to.y()), to), true);
  }

  /** Between the rows, and into the box from above. */
  private static Line around(Box from, Box to) {
    Point start = right(from);
    int turn = start.x() + ACROSS / 4;
    int between = to.top() - DOWN / 2;
    int into = to.left() + WIDTH / 4;
    return new Line(
        List.of(
            start,
            new Point(turn, start.y()),
            new Point(turn, between),
            new Point(into, between),
            new Point(into, to.top())),
        true);
  }

  private static Line arrow(Point from, Point to) {
    return new Line(List.of(from, to), true);
  }

  private static Point left(Box box) {
    return new Point(box.left(), box.top() + HEIGHT / 2);
  }

  private static Point right(Box box) {
    return new Point(box.left() + box.width(), box.top() + HEIGHT / 2);
  }

  /** On two lines at most; Latin letters are half as wide. */
  private static List<String> wrapped(String text) {
    List<String> rows = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int halves = 0;
    for (int each : text.codePoints().toArray()) {
      int width = each < 0x2e80 ? 1 : 2;
      if (halves + width > 2 * LETTERS) {
        if (rows.size() == 1) {
          return List.of(rows.getFirst(), current.append('\u2026').toString());
        }
        rows.add(current.toString());
        current.setLength(0);
        halves = 0;
      }
      current.appendCodePoint(each);
      halves += width;
    }
    rows.add(current.toString());
    return rows;
  }
}
