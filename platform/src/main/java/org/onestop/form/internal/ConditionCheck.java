package org.onestop.form.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onestop.form.internal.Blueprint.Block;
import org.onestop.form.internal.Blueprint.Conditional;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** Checks that conditions speak of fields there are, and of answers that are given. */
final class ConditionCheck {
  private ConditionCheck() {}

  static void check(Block block, Set<String> known, String at, Problems problems) {
    List<Conditional> conditions = block.conditions();
    for (int i = 0; i < conditions.size(); i++) {
      String pointer = at + "/" + i;
      for (String key : conditions.get(i).mentions()) {
        if (!known.contains(key)) {
          problems.block(pointer, "condition-field-unknown", key);
        }
      }
      checkPremise(conditions.get(i).schema().path("if"), pointer + "/if", problems);
    }
  }

  /** A premise that does not require what it reads holds while nothing is answered. */
  private static void checkPremise(JsonNode premise, String pointer, Problems problems) {
    Set<String> required = new HashSet<>();
    premise.path("required").forEach(each -> required.add(each.asString("")));
    for (String key : premise.path("properties").propertyNames()) {
      if (!required.contains(key)) {
        problems.advise(pointer, "condition-holds-when-empty", key);
      }
    }
  }
}
