package org.onestop.bench;

/**
 * A line of the table.
 *
 * @param ours the product, or the larger size
 * @param other raw Flowable, or the smaller size
 * @param compared ratio or difference
 * @param goal as the issue states it; empty for a figure that is only told
 */
record Finding(
    String axis,
    String what,
    String ours,
    String other,
    String compared,
    String goal,
    Verdict verdict) {
  enum Verdict {
    MET("yes"),
    MISSED("NO"),
    TOLD("");

    final String text;

    Verdict(String text) {
      this.text = text;
    }

    static Verdict of(boolean met) {
      return met ? MET : MISSED;
    }
  }

  static Finding told(String axis, String what, String ours, String other, String compared) {
    return new Finding(axis, what, ours, other, compared, "", Verdict.TOLD);
  }
}
