package org.onestop.claim.internal;

import java.util.HashSet;
import java.util.List;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.Order;
import tools.jackson.databind.JsonNode;

/** Another order of a block's fields. */
final class OrderHandler implements OperationHandler<Order> {
  @Override
  public Class<Order> kind() {
    return Order.class;
  }

  @Override
  public boolean permits(Order operation, Draft draft, Site site) {
    if (!draft.form.hasBlock(operation.block())) {
      return site.refuse("/block", "unknown-block", operation.block());
    }
    boolean permits = true;
    List<String> keys = draft.form.keys(operation.block());
    for (int i = 0; i < operation.fields().size(); i++) {
      String key = operation.fields().get(i);
      if (!keys.contains(key)) {
        permits = site.refuse("/fields/" + i, "unknown-field", key);
      }
    }
    if (new HashSet<>(operation.fields()).size() < operation.fields().size()) {
      permits = site.refuse("/fields", "duplicate-id", operation.block());
    }
    return permits
        && operation.fields().stream()
            .allMatch(key -> site.permits(path(operation, key), Site.Change.FREE));
  }

  @Override
  public void apply(Order operation, Draft draft, Site site) {
    draft.form.order(operation.block(), operation.fields());
    operation.fields().forEach(key -> draft.origins.put(path(operation, key), site.origin()));
  }

  @Override
  public List<String> touches(Order operation, Draft draft) {
    return operation.fields().stream().map(key -> path(operation, key)).toList();
  }

  @Override
  public JsonNode value(Order operation, Draft draft) {
    return draft.form.hasBlock(operation.block())
        ? Values.of(
            draft.form.keys(operation.block()).stream()
                .filter(operation.fields()::contains)
                .toList())
        : Values.none();
  }

  @Override
  public Explanation explain(Order operation, Draft draft, Site site) {
    String block =
        draft.form.hasBlock(operation.block())
            ? draft.form.blockTitle(operation.block())
            : operation.block();
    String titles = String.join("、", operation.fields().stream().map(draft.form::title).toList());
    return Explanation.of("operation.order", block, titles);
  }

  private static String path(Order operation, String key) {
    return "/form/" + operation.block() + "/" + key + "/order";
  }
}
