package org.onestop.claim.internal;

import java.util.List;
import java.util.Optional;
import org.onestop.catalog.Item;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.ItemChannel;
import tools.jackson.databind.JsonNode;

/** A channel that is easier for the applicant. */
final class ItemChannelHandler implements OperationHandler<ItemChannel> {
  /** Each easier for the applicant than the one before. */
  private static final List<String> EASIER =
      List.of("offline", "online-apply-offline-handle", "online");

  @Override
  public Class<ItemChannel> kind() {
    return ItemChannel.class;
  }

  @Override
  public boolean permits(ItemChannel operation, Draft draft, Site site) {
    Optional<Item> item = draft.handled(operation.item());
    if (item.isEmpty()) {
      return site.refuse("/item", "unknown-item", operation.item());
    }
    String path = path(operation);
    if (!site.permits(path, Site.Change.NARROW)) {
      return false;
    }
    Optional<String> allowed = site.policy().bound(path, "in");
    if (EASIER.indexOf(operation.channel()) < EASIER.indexOf(item.get().channel())
        || allowed.isPresent()
            && !List.of(allowed.get().split("\\s*,\\s*")).contains(operation.channel())) {
      return site.refuse("/channel", "channel-not-allowed", operation.channel());
    }
    if (item.get().channel().equals(operation.channel())) {
      site.advise("/channel", "operation-pointless");
    }
    return true;
  }

  @Override
  public void apply(ItemChannel operation, Draft draft, Site site) {
    draft.items.computeIfPresent(
        operation.item(), (id, item) -> item.withChannel(operation.channel()));
    draft.origins.put(path(operation), site.origin());
  }

  @Override
  public List<String> touches(ItemChannel operation, Draft draft) {
    return List.of(path(operation));
  }

  @Override
  public JsonNode value(ItemChannel operation, Draft draft) {
    return Values.of(draft.handled(operation.item()).map(Item::channel));
  }

  @Override
  public Explanation explain(ItemChannel operation, Draft draft, Site site) {
    return Explanation.of(
        "operation.item-channel." + operation.channel(), draft.itemName(operation.item()));
  }

  private static String path(ItemChannel operation) {
    return "/items/" + operation.item() + "/channel";
  }
}
