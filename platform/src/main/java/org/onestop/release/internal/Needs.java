package org.onestop.release.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter;
import org.onestop.exchange.Contract;
import org.onestop.form.Condition;
import org.onestop.form.FormBlock;
import org.onestop.release.internal.Named.Field;
import tools.jackson.databind.JsonNode;

/** Which fields an item needs, to be handled, sent, routed, or to decide what else is asked. */
final class Needs {
  private final Matter matter;
  private final Map<String, Field> fields;

  Needs(Matter matter) {
    this.matter = matter;
    this.fields = Named.fields(matter);
  }

  Set<String> of(Item item) {
    Set<String> needed = new HashSet<>(item.fields());
    for (Contract each : matter.contracts()) {
      if (each.id().equals(item.contract()) || each.owner().equals(item.id())) {
        each.active().forEach(field -> needed.add(field.field()));
      }
    }
    if (item.routeBy() != null) {
      needed.add(item.routeBy());
    }
    conditions(item.condition(), needed);
    item.carried().forEach(each -> conditions(each.when(), needed));
    for (Material each : matter.materials()) {
      conditions(each.when(), needed);
    }
    grow(needed);
    return needed;
  }

  /** What a needed field takes its value from, and what decides whether it is asked. */
  private void grow(Set<String> needed) {
    int before;
    do {
      before = needed.size();
      for (String key : List.copyOf(needed)) {
        @Nullable Field field = fields.get(key);
        if (field != null && !field.parameter("derivedFrom").isEmpty()) {
          needed.add(field.parameter("derivedFrom"));
        }
      }
      for (FormBlock block : matter.form()) {
        for (JsonNode condition : block.schema().path("allOf")) {
          decides(condition, needed);
        }
      }
    } while (needed.size() > before);
  }

  /** A condition that says something of a needed field needs the fields it asks about. */
  private static void decides(JsonNode condition, Set<String> needed) {
    Set<String> decided = new HashSet<>();
    mentioned(condition.path("then"), decided);
    mentioned(condition.path("else"), decided);
    if (decided.stream().anyMatch(needed::contains)) {
      mentioned(condition.path("if"), needed);
    }
  }

  private static void mentioned(JsonNode schema, Set<String> keys) {
    keys.addAll(schema.path("properties").propertyNames());
    schema.path("required").forEach(each -> keys.add(each.asString("")));
    for (String each : List.of("allOf", "anyOf", "oneOf")) {
      schema.path(each).forEach(part -> mentioned(part, keys));
    }
    if (schema.has("not")) {
      mentioned(schema.path("not"), keys);
    }
  }

  private static void conditions(@Nullable Condition condition, Set<String> keys) {
    if (condition == null) {
      return;
    }
    List<Condition> parts = new ArrayList<>();
    if (condition.all() != null) {
      parts.addAll(condition.all());
    }
    if (condition.any() != null) {
      parts.addAll(condition.any());
    }
    parts.forEach(each -> conditions(each, keys));
    conditions(condition.not(), keys);
    if (condition.field() != null) {
      keys.add(condition.field());
    }
  }
}
