package org.onestop.ui.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onestop.form.ComposedForm;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The categories of a composed form's layout. */
public final class Categories {
  private static final String PROPERTIES = "#/properties/";

  private Categories() {}

  /** The field that a control shows; empty text for what is none. */
  static String key(JsonNode control) {
    String scope = control.path("scope").asString("");
    return scope.startsWith(PROPERTIES)
        ? scope.substring(PROPERTIES.length()).replace("~1", "/").replace("~0", "~")
        : "";
  }

  public static List<JsonNode> of(ComposedForm form) {
    List<JsonNode> categories = new ArrayList<>();
    form.uischema().path("elements").forEach(categories::add);
    return categories;
  }

  /** Keys of the fields that an element shows. */
  public static Set<String> keys(JsonNode element) {
    Set<String> keys = new LinkedHashSet<>();
    if (!key(element).isEmpty()) {
      keys.add(key(element));
    }
    element.path("elements").forEach(each -> keys.addAll(keys(each)));
    return keys;
  }

  /** A copy of a category that shows some of its fields, without its layouts. */
  static JsonNode only(JsonNode category, Set<String> wanted) {
    ObjectNode copy = Json.mapper().createObjectNode();
    copy.put("type", "Category").set("label", category.path("label"));
    ArrayNode elements = copy.putArray("elements");
    keys(category).stream()
        .filter(wanted::contains)
        .forEach(key ->
            elements
                .addObject()
                .put("type", "Control")
                .put("scope", PROPERTIES + key.replace("~", "~0").replace("/", "~1")));
    return copy;
  }

  /** Whether all an element shows are commitments, which belong where one hands in. */
  static boolean commits(ComposedForm form, JsonNode element) {
    return keys(element).stream()
        .allMatch(key ->
            form.schema()
                .path("properties")
                .path(key)
                .path("x-field")
                .path("type")
                .asString("")
                .equals("commitment"));
  }
}
