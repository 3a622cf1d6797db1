package org.onestop.claim.internal;

import java.util.List;
import java.util.Optional;
import org.onestop.catalog.Item;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.ItemLimit;
import tools.jackson.databind.JsonNode;

/** A shorter limit of an item. */
final class ItemLimitHandler implements OperationHandler<ItemLimit> {
  @Override
  public Class<ItemLimit> kind() {
    return ItemLimit.class;
  }

  @Override
  public boolean permits(ItemLimit operation, Draft draft, Site site) {
    Optional<Item> item = draft.handled(operation.item());
    if (item.isEmpty()) {
      return site.refuse("/item", "unknown-item", operation.item());
    }
    String path = path(operation);
    return site.permits(path, Site.Change.NARROW)
        && Limits.shorter(operation.workingDays(), item.get().limit(), path, site);
  }

  @Override
  public void apply(ItemLimit operation, Draft draft, Site site) {
    draft.items.computeIfPresent(
        operation.item(), (id, item) -> item.withLimit(operation.workingDays()));
    draft.origins.put(path(operation), site.origin());
  }

  @Override
  public List<String> touches(ItemLimit operation, Draft draft) {
    return List.of(path(operation));
  }

  @Override
  public JsonNode value(ItemLimit operation, Draft draft) {
    return Values.of(draft.handled(operation.item()).map(Item::limit));
  }

  @Override
  public Explanation explain(ItemLimit operation, Draft draft, Site site) {
    int before = draft.handled(operation.item()).map(Item::limit).orElse(0);
    return Explanation.of(
        "operation.item-limit", draft.itemName(operation.item()), before, operation.workingDays());
  }

  private static String path(ItemLimit operation) {
    return "/items/" + operation.item() + "/limit";
  }
}
