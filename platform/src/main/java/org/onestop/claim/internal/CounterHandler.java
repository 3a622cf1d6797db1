package org.onestop.claim.internal;

import java.util.List;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.Counter;
import tools.jackson.databind.JsonNode;

/** A counter that applicants can go to; one of the same name in the same division is replaced. */
final class CounterHandler implements OperationHandler<Counter> {
  @Override
  public Class<Counter> kind() {
    return Counter.class;
  }

  @Override
  public boolean permits(Counter operation, Draft draft, Site site) {
    return site.covers("/division", operation.division())
        && site.permits("/counters", Site.Change.FREE);
  }

  @Override
  public void apply(Counter operation, Draft draft, Site site) {
    draft.counters.removeIf(each -> key(each).equals(key(operation)));
    draft.counters.add(operation);
    draft.origins.put("/counters/" + key(operation), site.origin());
  }

  @Override
  public List<String> touches(Counter operation, Draft draft) {
    return List.of("/counters/" + key(operation));
  }

  @Override
  public JsonNode value(Counter operation, Draft draft) {
    return Values.of(
        draft.counters.stream().filter(each -> key(each).equals(key(operation))).findFirst());
  }

  @Override
  public Explanation explain(Counter operation, Draft draft, Site site) {
    return Explanation.of(
        "operation.counter", site.divisionName().apply(operation.division()), operation.name());
  }

  private static String key(Counter counter) {
    return counter.division() + "-" + Pointer.step(counter.name());
  }
}
