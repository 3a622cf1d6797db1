package org.onestop.claim.internal;

import java.util.List;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.Help;
import tools.jackson.databind.JsonNode;

/** A help text: the field's {@code description}. */
final class HelpHandler implements OperationHandler<Help> {
  @Override
  public Class<Help> kind() {
    return Help.class;
  }

  @Override
  public boolean permits(Help operation, Draft draft, Site site) {
    return FieldPaths.permits(operation.field(), "help", draft, site);
  }

  @Override
  public void apply(Help operation, Draft draft, Site site) {
    draft.form.change(operation.field(), field -> field.put("description", operation.text()));
    draft.origins.put(FieldPaths.of(operation.field(), "help", draft), site.origin());
  }

  @Override
  public List<String> touches(Help operation, Draft draft) {
    return List.of(FieldPaths.of(operation.field(), "help", draft));
  }

  @Override
  public JsonNode value(Help operation, Draft draft) {
    return Values.of(draft.form.property(operation.field()).path("description").asString(null));
  }

  @Override
  public Explanation explain(Help operation, Draft draft, Site site) {
    return Explanation.of("operation.help", draft.form.title(operation.field()), operation.text());
  }
}
