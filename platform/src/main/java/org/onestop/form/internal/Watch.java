package org.onestop.form.internal;

import com.networknt.schema.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * A rule of a layout element (JSON Forms): SHOW, HIDE, ENABLE or DISABLE while what it looks at
 * fits a schema. What is not answered counts as null there, as it does for JSON Forms' own
 * renderers, unless the rule fails when undefined.
 *
 * @param keys of the fields below the element
 * @param at pointer into the answers
 */
record Watch(Set<String> keys, String effect, String at, Schema when, boolean strict) {

  /** The rules of an element and of all below it are added. */
  static Set<String> read(JsonNode element, List<Watch> watches) {
    Set<String> keys = new LinkedHashSet<>();
    Pointers.scoped(element.path("scope").asString("")).ifPresent(keys::add);
    element.path("elements").forEach(each -> keys.addAll(read(each, watches)));
    JsonNode rule = element.path("rule");
    JsonNode condition = rule.path("condition");
    if (condition.has("scope") && condition.has("schema")) {
      watches.add(
          new Watch(
              keys,
              rule.path("effect").asString(""),
              condition.path("scope").asString("").replace("/properties/", "/").substring(1),
              SchemaLanguage.compile(condition.path("schema")),
              condition.path("failWhenUndefined").asBoolean(false)));
    }
    return keys;
  }

  /** Adds its keys to those that are hidden or disabled now. */
  void apply(JsonNode answers, Set<String> hidden, Set<String> disabled) {
    boolean holds = holds(answers);
    switch (effect) {
      case "SHOW" -> addIf(!holds, hidden);
      case "HIDE" -> addIf(holds, hidden);
      case "ENABLE" -> addIf(!holds, disabled);
      case "DISABLE" -> addIf(holds, disabled);
      default -> {}
    }
  }

  private boolean holds(JsonNode answers) {
    JsonNode seen = at.isEmpty() ? answers : answers.at(at);
    if (seen.isMissingNode()) {
      return !strict && when.validate(NullNode.getInstance()).isEmpty();
    }
    return when.validate(seen).isEmpty();
  }

  private void addIf(boolean wanted, Set<String> to) {
    if (wanted) {
      to.addAll(keys);
    }
  }
}
