package org.onestop.claim.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onestop.catalog.Cycles;
import org.onestop.catalog.Item;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.Dependency;
import tools.jackson.databind.JsonNode;

/** One more item that must end first. */
final class DependencyHandler implements OperationHandler<Dependency> {
  @Override
  public Class<Dependency> kind() {
    return Dependency.class;
  }

  @Override
  public boolean permits(Dependency operation, Draft draft, Site site) {
    boolean known = known("/item", operation.item(), draft, site);
    known &= known("/dependsOn", operation.dependsOn(), draft, site);
    if (!known || !site.permits(path(operation), Site.Change.APPEND)) {
      return false;
    }
    Map<String, List<String>> dependencies = new LinkedHashMap<>();
    draft.items.values().forEach(each -> dependencies.put(each.id(), each.dependsOn()));
    dependencies.put(operation.item(), more(operation, draft));
    for (List<String> circle : Cycles.in(dependencies)) {
      String names = String.join(" → ", circle.stream().map(draft::itemName).toList());
      return site.refuse("/dependsOn", "dependency-cycle", names);
    }
    if (more(operation, draft).equals(draft.handled(operation.item()).orElseThrow().dependsOn())) {
      site.advise("/dependsOn", "operation-pointless");
    }
    return true;
  }

  @Override
  public void apply(Dependency operation, Draft draft, Site site) {
    List<String> more = more(operation, draft);
    draft.items.computeIfPresent(operation.item(), (id, item) -> item.withDependsOn(more));
    draft.origins.put(path(operation), site.origin());
  }

  @Override
  public List<String> touches(Dependency operation, Draft draft) {
    return List.of(path(operation));
  }

  @Override
  public JsonNode value(Dependency operation, Draft draft) {
    return Values.of(
        draft
            .handled(operation.item())
            .map(item -> item.dependsOn().stream().filter(operation.dependsOn()::equals).toList()));
  }

  @Override
  public Explanation explain(Dependency operation, Draft draft, Site site) {
    return Explanation.of(
        "operation.dependency",
        draft.itemName(operation.item()),
        draft.itemName(operation.dependsOn()));
  }

  private static boolean known(String below, String item, Draft draft, Site site) {
    return draft.handled(item).isPresent() || site.refuse(below, "unknown-item", item);
  }

  private static List<String> more(Dependency operation, Draft draft) {
    Item item = draft.handled(operation.item()).orElseThrow();
    List<String> more = new ArrayList<>(item.dependsOn());
    if (!more.contains(operation.dependsOn())) {
      more.add(operation.dependsOn());
    }
    return more;
  }

  private static String path(Dependency operation) {
    return "/items/" + operation.item() + "/dependsOn";
  }
}
