package org.onestop.claim.internal;

import java.util.List;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.Default;
import tools.jackson.databind.JsonNode;

/** A default value; whether the field could hold it the gate asks. */
final class DefaultHandler implements OperationHandler<Default> {
  @Override
  public Class<Default> kind() {
    return Default.class;
  }

  @Override
  public boolean permits(Default operation, Draft draft, Site site) {
    return FieldPaths.permits(operation.field(), "default", draft, site);
  }

  @Override
  public void apply(Default operation, Draft draft, Site site) {
    draft.form.change(operation.field(), field -> field.set("default", operation.value()));
    draft.origins.put(FieldPaths.of(operation.field(), "default", draft), site.origin());
  }

  @Override
  public List<String> touches(Default operation, Draft draft) {
    return List.of(FieldPaths.of(operation.field(), "default", draft));
  }

  @Override
  public JsonNode value(Default operation, Draft draft) {
    return Values.of(draft.form.property(operation.field()).get("default"));
  }

  @Override
  public Explanation explain(Default operation, Draft draft, Site site) {
    String value =
        operation.value().isString() ? operation.value().asString() : operation.value().toString();
    return Explanation.of("operation.default", draft.form.title(operation.field()), value);
  }
}
