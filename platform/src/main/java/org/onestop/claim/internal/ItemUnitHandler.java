package org.onestop.claim.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.ItemUnit;
import tools.jackson.databind.JsonNode;

/** A unit of its own for an item in a division; whether it exists and is staffed the gate asks. */
final class ItemUnitHandler implements OperationHandler<ItemUnit> {
  @Override
  public Class<ItemUnit> kind() {
    return ItemUnit.class;
  }

  @Override
  public boolean permits(ItemUnit operation, Draft draft, Site site) {
    if (draft.handled(operation.item()).isEmpty()) {
      return site.refuse("/item", "unknown-item", operation.item());
    }
    return site.covers("/division", operation.division())
        && site.permits("/items/" + operation.item() + "/units", Site.Change.FREE);
  }

  @Override
  public void apply(ItemUnit operation, Draft draft, Site site) {
    draft
        .units
        .computeIfAbsent(operation.item(), item -> new TreeMap<>())
        .put(operation.division(), operation.unit());
    String path = "/items/" + operation.item() + "/units/" + operation.division();
    draft.origins.put(path, site.origin());
  }

  @Override
  public List<String> touches(ItemUnit operation, Draft draft) {
    return List.of(
        "/items/" + operation.item() + "/units/" + operation.division(),
        "/items/" + operation.item() + "/department");
  }

  @Override
  public JsonNode value(ItemUnit operation, Draft draft) {
    return Values.ofItem(
        draft,
        operation.item(),
        (item, value) -> {
          value.put("department", item.department());
          value.put(
              "unit", draft.units.getOrDefault(item.id(), Map.of()).get(operation.division()));
        });
  }

  @Override
  public Explanation explain(ItemUnit operation, Draft draft, Site site) {
    return Explanation.of(
        "operation.item-unit",
        draft.itemName(operation.item()),
        site.divisionName().apply(operation.division()),
        operation.unit());
  }
}
