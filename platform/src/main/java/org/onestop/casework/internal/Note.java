package org.onestop.casework.internal;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One entry for a case's chronicle and, with the same words, for the audit.
 *
 * @param event the audit's type; the timeline's code is the same
 * @param facts ids, states and codes, never what a person typed
 * @param notice kind of the notice it is made known by; null for none
 */
record Note(
    String event,
    @Nullable String step,
    @Nullable String item,
    @Nullable String unit,
    Map<String, String> facts,
    Said said,
    @Nullable String notice) {
  static Note of(String event) {
    return new Note(event, null, null, null, Map.of(), Said.NOTHING, null);
  }

  Note step(String id) {
    return new Note(event, id, item, unit, facts, said, notice);
  }

  Note item(String id) {
    return new Note(event, step, id, unit, facts, said, notice);
  }

  Note unit(@Nullable String id) {
    return new Note(event, step, item, id, facts, said, notice);
  }

  Note fact(String name, String value) {
    Map<String, String> more = new TreeMap<>(facts);
    more.put(name, value);
    return new Note(event, step, item, unit, more, said, notice);
  }

  Note said(Said what) {
    return new Note(event, step, item, unit, facts, what, notice);
  }

  Note notice(@Nullable String kind) {
    return new Note(event, step, item, unit, facts, said, kind);
  }

  /** For the audit: everything but what was said. */
  Map<String, String> proof() {
    Map<String, String> proof = new TreeMap<>(facts);
    if (step != null) {
      proof.put("step", step);
    }
    if (item != null) {
      proof.put("item", item);
    }
    if (unit != null) {
      proof.put("unit", unit);
    }
    return proof;
  }
}
