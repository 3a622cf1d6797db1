package org.onestop.ui.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the browser draws: places in rows and days, which it turns into pixels, and every word that
 * it shows.
 *
 * @param days how many the axis has
 * @param dayTexts heads of the days
 * @param limit day of the promise; 0 for none
 * @param late whether the longest chain ends behind it
 * @param before what stands above the stages
 * @param closing null where nothing is drawn behind the items
 */
record Drawing(
    boolean editable,
    int rows,
    int days,
    List<String> dayTexts,
    int limit,
    String limitText,
    boolean late,
    String before,
    List<Stage> stages,
    List<Item> items,
    List<Line> lines,
    @Nullable Stage closing,
    Words words) {

  /**
   * @param label what a screen reader says
   */
  record Stage(String name, String note, String mark, String label) {}

  /**
   * @param chain first, tied or none
   * @param said its days, or how it stands
   * @param title name and department in full
   * @param fewest working days; equal to {@code most} where the limit stands
   */
  record Item(
      String id,
      String name,
      String department,
      int row,
      int start,
      int end,
      int workingDays,
      String chain,
      String mark,
      String said,
      String title,
      String label,
      int fewest,
      int most,
      String limitLabel) {}

  /**
   * @param cut what its button says; empty where it cannot be cut
   */
  record Line(String before, String after, String chain, boolean circle, boolean lit, String cut) {}

  /**
   * @param days pattern for a number of days that is being drawn
   */
  record Words(String days, String connect, String stretch) {}
}
