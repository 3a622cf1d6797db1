package org.onestop.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field of a form, as its block describes it.
 *
 * @param key its key in the answers, unique in the matter
 * @param title what people read; the key where the block gives none
 * @param schema its property with local references taken in, before its type adds anything
 * @param codeList the code list it names; null when it names none, or one the plan does not hold
 */
public record FormField(String key, String title, JsonNode schema, @Nullable CodeList codeList) {
  private static final String ANNOTATION = "x-field";

  /** Id of its field type; empty text when it names none. */
  public String type() {
    return parameter("type");
  }

  /** A text parameter of its {@code x-field} annotation; empty text when absent. */
  public String parameter(String name) {
    return schema.path(ANNOTATION).path(name).asString("");
  }

  /** Whether several values may be given. */
  public boolean multiple() {
    return "array".equals(schema.path("type").asString(""));
  }

  /** The fields of each of its rows, when it is a group that repeats; else empty. */
  public List<FormField> columns() {
    List<FormField> columns = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : schema.at("/items/properties").properties()) {
      String name = each.getKey();
      JsonNode own = each.getValue();
      columns.add(new FormField(name, own.path("title").asString(name), own, null));
    }
    return List.copyOf(columns);
  }

  /** Key of the field whose value it takes when it is left empty; empty text when it has none. */
  public String derivedFrom() {
    return parameter("derivedFrom");
  }

  /** Ids of the items that need it; empty when it is always asked. */
  public Set<String> items() {
    Set<String> items = new LinkedHashSet<>();
    schema.path(ANNOTATION).path("items").forEach(each -> items.add(each.asString("")));
    return items;
  }

  /** Whether a selection asks it: an item needs it, it belongs to the basic block, or always. */
  public boolean askedBy(Selection selection) {
    Set<String> items = items();
    return items.isEmpty()
        || schema.path(ANNOTATION).path("basic").asBoolean(false)
        || items.stream().anyMatch(selection.items()::contains);
  }
}
