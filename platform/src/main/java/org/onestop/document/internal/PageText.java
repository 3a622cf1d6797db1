package org.onestop.document.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a page as it is drawn: characters that stand on one line, one behind another. */
final class PageText {
  private final float height;
  private final List<Run> runs = new ArrayList<>();
  private @Nullable Run open;
  private float lastX;

  /**
   * @param height of the page in points
   */
  PageText(float height) {
    this.height = height;
  }

  /**
   * Characters of one size, weight and colour. Lengths in points, from the page's upper left
   * corner.
   *
   * @param y of the base line
   * @param colour RGB
   * @param steps from each character to the next
   */
  record Run(
      boolean bold,
      float size,
      int colour,
      float x,
      float y,
      StringBuilder typed,
      List<Double> steps) {
    String text() {
      return typed.toString();
    }

    List<Integer> characters() {
      return typed.codePoints().boxed().toList();
    }

    private boolean likewise(Run other) {
      return bold == other.bold
          && size == other.size
          && colour == other.colour
          && Math.abs(y - other.y) < 0.01f;
    }
  }

  /**
   * @param baseline from the lower edge, as PDF counts
   */
  void add(String character, boolean bold, float size, int colour, float x, float baseline) {
    Run next =
        new Run(
            bold,
            size,
            colour,
            x,
            height - baseline,
            new StringBuilder(character),
            new ArrayList<>());
    Run before = open;
    if (before != null && before.likewise(next) && x >= lastX) {
      before.typed().append(character);
      before.steps().add((double) (x - lastX));
    } else {
      runs.add(next);
      open = next;
    }
    lastX = x;
  }

  List<Run> runs() {
    return List.copyOf(runs);
  }
}
