package org.onestop.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.onestop.kernel.Json;

/**
 * What the plan says that a department's system is told: written down by itself, not taken from the
 * catalog.
 *
 * @param id of the contract
 * @param items that it names
 * @param fields in the plan's order
 * @param materials that go with it
 */
record PlannedPush(String id, List<String> items, List<Field> fields, List<String> materials) {
  /**
   * @param label the plan's word
   * @param field key on the form
   */
  record Field(String label, String field, Shape shape) {}

  /** How a value is sent. */
  enum Shape {
    TEXT,
    /** Code and text. */
    CODED,
    /** A coded place, and what stands behind it. */
    ADDRESS,
    FLAG
  }

  private record Plan(String source, List<PlannedPush> contracts) {}

  static List<PlannedPush> all() {
    try (InputStream in = PlannedPush.class.getResourceAsStream("contracts.json")) {
      return Json.mapper().readValue(Objects.requireNonNull(in), Plan.class).contracts();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> labels() {
    return fields.stream().map(Field::label).toList();
  }
}
