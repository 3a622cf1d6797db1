package org.onestop.form.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onestop.form.FormRule;
import org.onestop.form.FormRule.Answered;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** The rules of a form over answers that are all there and right by themselves. */
final class RuleValues implements Vocabulary.Look {
  private final FormRules rules;
  private final JsonNode uses;
  private final Map<String, FieldValue> fields = new HashMap<>();

  /**
   * @param form schema of the whole form, as composed
   */
  RuleValues(FieldTypes types, FormRules rules, JsonNode form) {
    this.rules = rules;
    this.uses = form.path("x-rules");
    for (JsonNode use : uses) {
      for (JsonNode each : use.path("fields")) {
        String key = each.asString("");
        fields.computeIfAbsent(
            key, asked -> new FieldValue(types, form.path("properties").path(asked)));
      }
    }
  }

  @Override
  public Problems at(String name, JsonNode answers) {
    Problems problems = new Problems();
    for (JsonNode use : uses) {
      Optional<FormRule> rule = rules.find(use.path("rule").asString(""));
      List<Answered> answered = new ArrayList<>();
      for (JsonNode each : use.path("fields")) {
        String key = each.asString("");
        FieldValue field = fields.get(key);
        JsonNode answer = answers.path(key);
        if (field != null && !answer.isMissingNode() && field.right(key, answer)) {
          answered.add(new Answered(field.field(key), answer));
        }
      }
      if (answered.size() == use.path("fields").size()) {
        rule.ifPresent(each -> each.check(answered, problems));
      }
    }
    return problems;
  }
}
