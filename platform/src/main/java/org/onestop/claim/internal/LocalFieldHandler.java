package org.onestop.claim.internal;

import java.util.List;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.LocalField;
import tools.jackson.databind.JsonNode;

/** A field of the division's own, in a block of the province's. */
final class LocalFieldHandler implements OperationHandler<LocalField> {
  @Override
  public Class<LocalField> kind() {
    return LocalField.class;
  }

  @Override
  public boolean permits(LocalField operation, Draft draft, Site site) {
    if (!draft.form.hasBlock(operation.block())) {
      return site.refuse("/block", "unknown-block", operation.block());
    }
    return LocalFields.permits(operation.body(), "", draft, site);
  }

  @Override
  public void apply(LocalField operation, Draft draft, Site site) {
    LocalFields.append(operation.body(), List.of(), draft, site);
  }

  /** Without its block a field has lost its place, not its sense. */
  @Override
  public boolean names(String property) {
    return false;
  }

  @Override
  public List<String> touches(LocalField operation, Draft draft) {
    return List.of("/form/" + operation.block() + "/" + operation.key());
  }

  @Override
  public JsonNode value(LocalField operation, Draft draft) {
    return draft.form.described(operation.key());
  }

  @Override
  public Explanation explain(LocalField operation, Draft draft, Site site) {
    String block =
        draft.form.hasBlock(operation.block())
            ? draft.form.blockTitle(operation.block())
            : operation.block();
    String title = operation.schema().path("title").asString(operation.key());
    String key = operation.required() ? "operation.local-field.required" : "operation.local-field";
    return Explanation.of(key, block, title);
  }
}
