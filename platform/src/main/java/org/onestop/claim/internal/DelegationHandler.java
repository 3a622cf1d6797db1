package org.onestop.claim.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.Delegation;
import tools.jackson.databind.JsonNode;

/** An office that acts for a department (委托). */
final class DelegationHandler implements OperationHandler<Delegation> {
  @Override
  public Class<Delegation> kind() {
    return Delegation.class;
  }

  @Override
  public boolean permits(Delegation operation, Draft draft, Site site) {
    if (draft.handled(operation.item()).isEmpty()) {
      return site.refuse("/item", "unknown-item", operation.item());
    }
    @Nullable String letter = operation.letter();
    if (letter != null && !draft.hasDocument(letter)) {
      return site.refuse("/letter", "unknown-document", letter);
    }
    return site.permits(path(operation), Site.Change.FREE);
  }

  @Override
  public void apply(Delegation operation, Draft draft, Site site) {
    draft.delegations.put(operation.item(), operation);
    draft.origins.put(path(operation), site.origin());
  }

  @Override
  public List<String> touches(Delegation operation, Draft draft) {
    return List.of(path(operation), "/items/" + operation.item() + "/department");
  }

  @Override
  public JsonNode value(Delegation operation, Draft draft) {
    return Values.ofItem(
        draft,
        operation.item(),
        (item, value) -> {
          value.put("department", item.department());
          @Nullable Delegation set = draft.delegations.get(item.id());
          value.put("office", set == null ? null : set.office());
          value.put("letter", set == null ? null : set.letter());
        });
  }

  @Override
  public Explanation explain(Delegation operation, Draft draft, Site site) {
    return Explanation.of(
        "operation.delegation", draft.itemName(operation.item()), operation.office());
  }

  private static String path(Delegation operation) {
    return "/items/" + operation.item() + "/delegatedTo";
  }
}
