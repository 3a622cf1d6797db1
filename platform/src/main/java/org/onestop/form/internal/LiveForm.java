package org.onestop.form.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onestop.form.ComposedForm;
import org.onestop.form.FormState;
import tools.jackson.databind.JsonNode;

/** A composed form's rules and conditions, compiled: each answer tells at once what they mean. */
final class LiveForm {
  private final Clause clause;
  private final List<Watch> watches = new ArrayList<>();

  LiveForm(ComposedForm form) {
    clause = Clause.of(form.schema());
    Watch.read(form.uischema(), watches);
  }

  /**
   * @param answers without empty ones
   */
  FormState state(JsonNode answers) {
    Set<String> hidden = new LinkedHashSet<>();
    Set<String> disabled = new LinkedHashSet<>();
    Set<String> required = new LinkedHashSet<>();
    clause.ask(answers, required, hidden);
    watches.forEach(each -> each.apply(answers, hidden, disabled));
    return new FormState(hidden, disabled, required);
  }
}
