package org.onestop.claim.internal;

import java.util.List;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.Placeholder;
import tools.jackson.databind.JsonNode;

/** A placeholder: an option of the field's control. */
final class PlaceholderHandler implements OperationHandler<Placeholder> {
  @Override
  public Class<Placeholder> kind() {
    return Placeholder.class;
  }

  @Override
  public boolean permits(Placeholder operation, Draft draft, Site site) {
    return FieldPaths.permits(operation.field(), "placeholder", draft, site);
  }

  @Override
  public void apply(Placeholder operation, Draft draft, Site site) {
    draft.form.option(operation.field(), "placeholder", operation.text());
    draft.origins.put(FieldPaths.of(operation.field(), "placeholder", draft), site.origin());
  }

  @Override
  public List<String> touches(Placeholder operation, Draft draft) {
    return List.of(FieldPaths.of(operation.field(), "placeholder", draft));
  }

  @Override
  public JsonNode value(Placeholder operation, Draft draft) {
    return Values.of(draft.form.option(operation.field(), "placeholder"));
  }

  @Override
  public Explanation explain(Placeholder operation, Draft draft, Site site) {
    return Explanation.of(
        "operation.placeholder", draft.form.title(operation.field()), operation.text());
  }
}
