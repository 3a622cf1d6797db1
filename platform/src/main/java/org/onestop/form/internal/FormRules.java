package org.onestop.form.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onestop.form.FormRule;
import org.springframework.stereotype.Component;

/** All rules over several fields, by id. */
@Component
final class FormRules {
  private final Map<String, FormRule> byId = new HashMap<>();

  FormRules(List<FormRule> rules) {
    for (FormRule each : rules) {
      if (byId.put(each.id(), each) != null) {
        throw new IllegalStateException("two form rules have the id " + each.id());
      }
    }
  }

  Optional<FormRule> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
