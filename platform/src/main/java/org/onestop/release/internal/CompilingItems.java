package org.onestop.release.internal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.claim.LocalSettings;
import org.onestop.claim.Operation;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMaterial;

/** Items and materials as they are released. */
final class CompilingItems {
  private CompilingItems() {}

  static ReleasedItem item(Item item, LocalSettings settings, Set<String> handled) {
    Operation.@Nullable Delegation delegation = settings.delegations().get(item.id());
    return new ReleasedItem(
        item.id(),
        item.code(),
        item.name(),
        item.formLabel(),
        item.department(),
        item.channel(),
        item.limit(),
        item.limitNote(),
        item.dependsOn().stream().filter(handled::contains).distinct().toList(),
        item.condition(),
        item.route(),
        item.contract(),
        item.fields(),
        item.routeBy(),
        item.resultForm(),
        item.followUps().stream()
            .map(each -> new ReleasedItem.FollowUp(each.kind(), each.name()))
            .toList(),
        item.carried().stream()
            .map(each -> new ReleasedItem.CarriedMaterial(each.name(), each.when()))
            .toList(),
        new TreeMap<>(settings.units().getOrDefault(item.id(), Map.of())),
        delegation == null ? null : delegation.office(),
        delegation == null ? null : delegation.letter(),
        item.local(),
        said(item.source()));
  }

  /** Null for a text that says nothing. */
  static @Nullable String said(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  static ReleasedMaterial material(Material material) {
    return new ReleasedMaterial(
        material.id(),
        material.name(),
        material.category(),
        material.generated(),
        material.when(),
        material.required(),
        material.relieved(),
        material.certificate(),
        material.rule(),
        material.online(),
        material.counter(),
        material.copies(),
        material.submitWhen(),
        material.purpose(),
        material.sharedTo(),
        material.local());
  }
}
