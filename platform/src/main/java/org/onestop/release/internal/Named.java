package org.onestop.release.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter;
import org.onestop.form.FormBlock;
import tools.jackson.databind.JsonNode;

/** The parts of a matter by what they are called. */
final class Named {
  private Named() {}

  /** By id, in process order. */
  static Map<String, Item> items(Matter matter) {
    Map<String, Item> items = new LinkedHashMap<>();
    matter.items().forEach(each -> items.putIfAbsent(each.id(), each));
    return items;
  }

  static Map<String, Material> materials(Matter matter) {
    Map<String, Material> materials = new LinkedHashMap<>();
    matter.materials().forEach(each -> materials.putIfAbsent(each.id(), each));
    return materials;
  }

  /** By key, in the order of the form. */
  static Map<String, Field> fields(Matter matter) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (FormBlock block : matter.form()) {
      for (Map.Entry<String, JsonNode> each : block.schema().path("properties").properties()) {
        fields.putIfAbsent(each.getKey(), new Field(block.id(), each.getKey(), each.getValue()));
      }
    }
    return fields;
  }

  /** What people call an item; its id when there is none. */
  static String item(Matter matter, String id) {
    @Nullable Item item = items(matter).get(id);
    return item == null ? id : item.name();
  }

  /** What people call items, one after the other. */
  static String items(Matter matter, List<String> ids) {
    return String.join(", ", ids.stream().map(id -> item(matter, id)).toList());
  }

  /** A field of the form, as its block describes it. */
  record Field(String block, String key, JsonNode property) {
    String title() {
      return property.path("title").asString(key);
    }

    String pointer() {
      return Pointers.field(block, key);
    }

    /** An {@code x-field} parameter; empty text when absent. */
    String parameter(String name) {
      return property.path("x-field").path(name).asString("");
    }

    boolean basic() {
      return property.path("x-field").path("basic").asBoolean(false);
    }
  }
}
