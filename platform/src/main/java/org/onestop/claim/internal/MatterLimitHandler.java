package org.onestop.claim.internal;

import java.util.List;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.MatterLimit;
import tools.jackson.databind.JsonNode;

/** A shorter promise for the whole. */
final class MatterLimitHandler implements OperationHandler<MatterLimit> {
  private static final String PATH = "/limit";

  @Override
  public Class<MatterLimit> kind() {
    return MatterLimit.class;
  }

  @Override
  public boolean permits(MatterLimit operation, Draft draft, Site site) {
    return site.permits(PATH, Site.Change.NARROW)
        && Limits.shorter(operation.workingDays(), draft.limit, PATH, site);
  }

  @Override
  public void apply(MatterLimit operation, Draft draft, Site site) {
    draft.limit = operation.workingDays();
    draft.origins.put(PATH, site.origin());
  }

  @Override
  public List<String> touches(MatterLimit operation, Draft draft) {
    return List.of(PATH);
  }

  @Override
  public JsonNode value(MatterLimit operation, Draft draft) {
    return Values.of(draft.limit);
  }

  @Override
  public Explanation explain(MatterLimit operation, Draft draft, Site site) {
    return Explanation.of("operation.matter-limit", draft.limit, operation.workingDays());
  }
}
