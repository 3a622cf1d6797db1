package org.onestop.ui.process;

import java.util.List;

/**
 * An item as it is drawn.
 *
 * @param department that handles it; may be empty
 * @param workingDays its limit; 0 while it has none
 * @param after ids of the items that must end first
 * @param route id of the way it is handed over; may be empty
 * @param remark short, such as how it stands in a case; empty: its working days are told
 */
public record PictureItem(
    String id,
    String name,
    String department,
    int workingDays,
    List<String> after,
    String route,
    Mark mark,
    String remark,
    Changes changes) {
  public PictureItem {
    after = List.copyOf(after);
  }

  public static PictureItem of(
      String id, String name, String department, int workingDays, List<String> after) {
    return new PictureItem(
        id, name, department, Math.max(0, workingDays), after, "", Mark.PLAIN, "", Changes.none());
  }

  public PictureItem marked(Mark other, String said) {
    return new PictureItem(id, name, department, workingDays, after, route, other, said, changes);
  }

  public PictureItem routed(String other) {
    return new PictureItem(id, name, department, workingDays, after, other, mark, remark, changes);
  }

  public PictureItem changeable(Changes other) {
    return new PictureItem(id, name, department, workingDays, after, route, mark, remark, other);
  }
}
