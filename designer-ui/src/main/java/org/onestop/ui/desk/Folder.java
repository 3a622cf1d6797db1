package org.onestop.ui.desk;

/** Which of the work items are looked at. */
enum Folder {
  /** Claimed by the reader. */
  MINE,
  /** All that wait at the reader's unit, claimed or not. */
  OPEN,
  /** Completed by the reader. */
  DONE;

  /** As {@link org.onestop.casework.WorkItemQuery} names it. */
  String state() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The one that a query's state names; what waits at the unit for an unknown one. */
  static Folder of(String state) {
    for (Folder each : values()) {
      if (each.state().equals(state)) {
        return each;
      }
    }
    return OPEN;
  }
}
