package org.onestop.form.internal;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onestop.form.ComposedForm;
import org.onestop.form.FormField;
import org.onestop.form.internal.Blueprint.Block;
import org.onestop.form.internal.Blueprint.RuleUse;
import tools.jackson.databind.JsonNode;

/**
 * A composed form, ready to check answers.
 *
 * @param asked fields on the form, by key, in order
 * @param known all fields of the plan, by key
 * @param rules whose fields are all asked
 * @param schema as composed
 */
record CheckedForm(
    Map<String, FormField> asked,
    Map<String, FormField> known,
    List<RuleUse> rules,
    JsonNode schema,
    Schema compiled) {

  static CheckedForm of(Blueprint blueprint, ComposedForm form) {
    Set<String> keys = form.fields();
    Map<String, FormField> asked = new LinkedHashMap<>();
    blueprint.fields().values().stream()
        .filter(each -> keys.contains(each.key()))
        .forEach(each -> asked.put(each.key(), each));
    List<RuleUse> rules = new ArrayList<>();
    for (Block block : blueprint.blocks()) {
      block.rules().stream().filter(each -> keys.containsAll(each.fields())).forEach(rules::add);
    }
    Schema compiled = SchemaLanguage.compile(LeanSchema.of(form.schema()));
    return new CheckedForm(asked, blueprint.fields(), rules, form.schema(), compiled);
  }

  /** The property of a field, as composed. */
  JsonNode property(String key) {
    return schema.path("properties").path(key);
  }
}
