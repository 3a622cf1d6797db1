package org.onestop.form.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.onestop.form.ComposedForm;
import org.onestop.form.FormField;
import org.onestop.form.internal.Blueprint.Block;
import org.onestop.form.internal.Blueprint.Conditional;
import org.onestop.form.internal.Blueprint.RuleUse;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the form of a selection together: the fields it asks as one flat object, closed.
 *
 * <p>A condition or a rule stays only when every field it speaks of is asked. Otherwise it is left
 * out: a condition over a field that nobody can fill in would either never hold or hold always, and
 * both would ask or forbid something that the selection does not mean.
 */
final class Composer {
  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private Composer() {}

  static ComposedForm compose(Blueprint blueprint, Predicate<FormField> asks) {
    Set<String> asked = new LinkedHashSet<>();
    blueprint.fields().values().stream().filter(asks).forEach(each -> asked.add(each.key()));
    return new ComposedForm(schema(blueprint, asked), Layout.compose(blueprint, asked), asked);
  }

  private static ObjectNode schema(Blueprint blueprint, Set<String> asked) {
    ObjectNode schema = Json.mapper().createObjectNode();
    schema.put("$schema", DIALECT).put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    asked.forEach(key -> properties.set(key, blueprint.properties().get(key)));
    ArrayNode required = schema.putArray("required");
    schema.put("additionalProperties", false);
    ArrayNode conditions = Json.mapper().createArrayNode();
    ArrayNode rules = Json.mapper().createArrayNode();
    for (Block block : blueprint.blocks()) {
      block.required().stream().filter(asked::contains).forEach(required::add);
      block.conditions().stream()
          .filter(each -> asked.containsAll(each.mentions()))
          .map(Conditional::schema)
          .forEach(conditions::add);
      block.rules().stream()
          .filter(each -> asked.containsAll(each.fields()))
          .map(Composer::rule)
          .forEach(rules::add);
    }
    setUnlessEmpty(schema, "allOf", conditions);
    setUnlessEmpty(schema, "x-rules", rules);
    return schema;
  }

  private static JsonNode rule(RuleUse use) {
    ObjectNode rule = Json.mapper().createObjectNode().put("rule", use.rule());
    use.fields().forEach(rule.putArray("fields")::add);
    return rule;
  }

  private static void setUnlessEmpty(ObjectNode schema, String keyword, ArrayNode list) {
    if (!list.isEmpty()) {
      schema.set(keyword, list);
    }
  }
}
