package org.onestop.claim.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.onestop.catalog.Item;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.JointSession;
import tools.jackson.databind.JsonNode;

/** A season in which departments sit together. */
final class JointSessionHandler implements OperationHandler<JointSession> {
  @Override
  public Class<JointSession> kind() {
    return JointSession.class;
  }

  @Override
  public boolean permits(JointSession operation, Draft draft, Site site) {
    boolean permits = site.permits("/sessions", Site.Change.FREE) && dates(operation, site);
    if (draft.sessions.containsKey(operation.id())) {
      permits = site.refuse("/id", "duplicate-id", operation.id());
    }
    for (int i = 0; i < operation.items().size(); i++) {
      Optional<Item> item = draft.handled(operation.items().get(i));
      if (item.isEmpty()) {
        permits = site.refuse("/items/" + i, "unknown-item", operation.items().get(i));
      } else if (!item.get().routes().contains("session")) {
        permits = site.refuse("/items/" + i, "route-not-allowed", "session");
      }
    }
    return permits;
  }

  @Override
  public void apply(JointSession operation, Draft draft, Site site) {
    draft.sessions.put(operation.id(), operation);
    draft.origins.put("/sessions/" + operation.id(), site.origin());
  }

  @Override
  public List<String> touches(JointSession operation, Draft draft) {
    return List.of("/sessions/" + operation.id());
  }

  @Override
  public JsonNode value(JointSession operation, Draft draft) {
    return Values.of(draft.sessions.get(operation.id()));
  }

  @Override
  public Explanation explain(JointSession operation, Draft draft, Site site) {
    String items = String.join("、", operation.items().stream().map(draft::itemName).toList());
    return Explanation.of(
        "operation.joint-session", operation.name(), operation.from(), operation.to(), items);
  }

  private static boolean dates(JointSession operation, Site site) {
    try {
      LocalDate from = LocalDate.parse(operation.from());
      return !LocalDate.parse(operation.to()).isBefore(from)
          || site.refuse("/to", "session-ends-before");
    } catch (DateTimeParseException e) {
      return site.refuse("/from", "no-date", operation.from() + " – " + operation.to());
    }
  }
}
