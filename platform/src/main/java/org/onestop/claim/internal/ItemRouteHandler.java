package org.onestop.claim.internal;

import java.util.List;
import java.util.Optional;
import org.onestop.catalog.Item;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.ItemRoute;
import tools.jackson.databind.JsonNode;

/** Another of the ways the province allows to hand an item over. */
final class ItemRouteHandler implements OperationHandler<ItemRoute> {
  @Override
  public Class<ItemRoute> kind() {
    return ItemRoute.class;
  }

  @Override
  public boolean permits(ItemRoute operation, Draft draft, Site site) {
    Optional<Item> item = draft.handled(operation.item());
    if (item.isEmpty()) {
      return site.refuse("/item", "unknown-item", operation.item());
    }
    if (!site.permits(path(operation), Site.Change.NARROW)) {
      return false;
    }
    if (!item.get().routes().contains(operation.route())) {
      return site.refuse("/route", "route-not-allowed", operation.route());
    }
    if (item.get().route().equals(operation.route())) {
      site.advise("/route", "operation-pointless");
    }
    return true;
  }

  @Override
  public void apply(ItemRoute operation, Draft draft, Site site) {
    draft.items.computeIfPresent(operation.item(), (id, item) -> item.withRoute(operation.route()));
    draft.origins.put(path(operation), site.origin());
  }

  @Override
  public List<String> touches(ItemRoute operation, Draft draft) {
    return List.of(path(operation));
  }

  @Override
  public JsonNode value(ItemRoute operation, Draft draft) {
    return Values.of(draft.handled(operation.item()).map(Item::route));
  }

  @Override
  public Explanation explain(ItemRoute operation, Draft draft, Site site) {
    return Explanation.of(
        "operation.item-route." + operation.route(), draft.itemName(operation.item()));
  }

  private static String path(ItemRoute operation) {
    return "/items/" + operation.item() + "/route";
  }
}
