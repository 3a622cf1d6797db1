package org.onestop.claim.internal;

import java.util.List;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.OpeningHours;
import tools.jackson.databind.JsonNode;

/** Opening hours of a division's counters. */
final class OpeningHoursHandler implements OperationHandler<OpeningHours> {
  @Override
  public Class<OpeningHours> kind() {
    return OpeningHours.class;
  }

  @Override
  public boolean permits(OpeningHours operation, Draft draft, Site site) {
    return site.covers("/division", operation.division())
        && site.permits("/openingHours", Site.Change.FREE);
  }

  @Override
  public void apply(OpeningHours operation, Draft draft, Site site) {
    draft.openingHours.put(operation.division(), operation.openingHours());
    draft.origins.put("/openingHours/" + operation.division(), site.origin());
  }

  @Override
  public List<String> touches(OpeningHours operation, Draft draft) {
    return List.of("/openingHours/" + operation.division());
  }

  @Override
  public JsonNode value(OpeningHours operation, Draft draft) {
    return Values.of(draft.openingHours.get(operation.division()));
  }

  @Override
  public Explanation explain(OpeningHours operation, Draft draft, Site site) {
    return Explanation.of(
        "operation.opening-hours",
        site.divisionName().apply(operation.division()),
        operation.openingHours());
  }
}
