package org.onestop.ui.designer;

import java.util.ArrayList;
import java.util.List;
import org.onestop.kernel.Json;
import tools.jackson.databind.node.ObjectNode;

/** The field types that the palette offers, in groups, and what a new field of each looks like. */
final class FieldKinds {
  /**
   * @param id key of its name
   */
  record Shelf(String id, List<String> types) {}

  static final List<Shelf> SHELVES =
      List.of(
          new Shelf("writing", List.of("text", "textarea", "number")),
          new Shelf("choosing", List.of("choice", "boolean")),
          new Shelf("time", List.of("date", "year-month", "date-range")),
          new Shelf(
              "papers",
              List.of("id-number", "phone", "bank-account", "credit-code", "region", "address")),
          new Shelf("structure", List.of("group", "commitment")));

  private FieldKinds() {}

  /** The shelves, with one more for types that were added later. */
  static List<Shelf> shelves(Iterable<String> types) {
    List<String> others = new ArrayList<>();
    types.forEach(each -> {
      if (!isKnown(each)) {
        others.add(each);
      }
    });
    List<Shelf> all = new ArrayList<>(SHELVES);
    if (!others.isEmpty()) {
      all.add(new Shelf("others", others));
    }
    return all;
  }

  private static boolean isKnown(String type) {
    return SHELVES.stream().anyMatch(each -> each.types().contains(type));
  }

  /** A new field as its block describes it. */
  static ObjectNode fresh(String type, String title) {
    ObjectNode field = Json.mapper().createObjectNode();
    String json = jsonType(type);
    if (!json.isEmpty()) {
      field.put("type", json);
    }
    field.put("title", title);
    switch (type) {
      case "text" -> field.put("minLength", 1).put("maxLength", 100);
      case "textarea" -> field.put("minLength", 1).put("maxLength", 500);
      default -> {
        // Its type says all.
      }
    }
    ObjectNode annotation = field.putObject("x-field").put("type", type);
    switch (type) {
      case "region" -> annotation.put("depth", "county");
      case "address" -> annotation.put("depth", "township");
      case "group" -> {
        ObjectNode rows = field.putObject("items").put("type", "object");
        rows.putObject("properties");
      }
      default -> {
        // Nothing more to say.
      }
    }
    return field;
  }

  /** Empty where its type says it itself. */
  private static String jsonType(String type) {
    return switch (type) {
      case "number" -> "number";
      case "boolean", "commitment" -> "boolean";
      case "date-range", "address" -> "object";
      case "group" -> "array";
      default -> isKnown(type) ? "string" : "";
    };
  }
}
