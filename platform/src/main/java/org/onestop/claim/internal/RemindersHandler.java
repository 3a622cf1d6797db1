package org.onestop.claim.internal;

import java.util.List;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.Reminders;
import tools.jackson.databind.JsonNode;

/** When the lights turn blue and yellow. */
final class RemindersHandler implements OperationHandler<Reminders> {
  private static final String PATH = "/reminders";

  @Override
  public Class<Reminders> kind() {
    return Reminders.class;
  }

  @Override
  public boolean permits(Reminders operation, Draft draft, Site site) {
    if (operation.yellow() < 0 || operation.blue() < operation.yellow()) {
      return site.refuse("/blue", "reminders-crossed");
    }
    return site.permits(PATH, Site.Change.FREE);
  }

  @Override
  public void apply(Reminders operation, Draft draft, Site site) {
    draft.reminders = operation;
    draft.origins.put(PATH, site.origin());
  }

  @Override
  public List<String> touches(Reminders operation, Draft draft) {
    return List.of(PATH);
  }

  @Override
  public JsonNode value(Reminders operation, Draft draft) {
    return Values.of(draft.reminders);
  }

  @Override
  public Explanation explain(Reminders operation, Draft draft, Site site) {
    return Explanation.of("operation.reminders", operation.blue(), operation.yellow());
  }
}
