package org.onestop.ui.field;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One of the values a person may choose, and what is read for it. */
record Choice(String code, String text) implements Serializable {

  /** The choices of a property: {@code oneOf} of {@code const} and {@code title}, or enum. */
  static List<Choice> of(JsonNode property) {
    List<Choice> choices = new ArrayList<>();
    for (JsonNode each : property.path("oneOf")) {
      String code = each.path("const").asString("");
      choices.add(new Choice(code, each.path("title").asString(code)));
    }
    for (JsonNode each : property.path("enum")) {
      choices.add(new Choice(each.asString(""), each.asString("")));
    }
    return List.copyOf(choices);
  }
}
