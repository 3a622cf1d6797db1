package org.onestop.form.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onestop.form.FormField;
import tools.jackson.databind.JsonNode;

/**
 * A plan, read once.
 *
 * @param fields by key, in the order of the plan
 * @param properties by key: the property as it is composed, its type's keywords added
 */
record Blueprint(
    List<Block> blocks, Map<String, FormField> fields, Map<String, JsonNode> properties) {
  /**
   * A part that is laid out together.
   *
   * @param keys of its fields, in order
   * @param required keys
   */
  record Block(
      String id,
      String title,
      List<String> keys,
      Set<String> required,
      List<Conditional> conditions,
      List<RuleUse> rules,
      JsonNode uischema) {}

  /**
   * A condition of a block's {@code allOf}.
   *
   * @param mentions keys of the fields it speaks of
   */
  record Conditional(JsonNode schema, Set<String> mentions) {}

  /** A rule over several fields, as a block names it. */
  record RuleUse(String rule, List<String> fields) {}
}
