package org.onestop.audit.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares anchors with the seals they name, some at a time; keeps the first that differs. */
final class AnchorCheck {
  private final AuditMapper rows;
  private final int atOnce;
  private final List<Anchors.Anchor> batch = new ArrayList<>();
  private @Nullable Long different;

  AnchorCheck(AuditMapper rows, int atOnce) {
    this.rows = rows;
    this.atOnce = atOnce;
  }

  void add(Anchors.Anchor anchor) {
    batch.add(anchor);
    if (batch.size() == atOnce) {
      compare();
    }
  }

  void finish() throws Tampered {
    compare();
    if (different != null) {
      throw Tampered.seal("anchor-differs", different);
    }
  }

  private void compare() {
    if (batch.isEmpty() || different != null) {
      batch.clear();
      return;
    }
    Map<Long, String> seals = new HashMap<>();
    for (SealRow each : rows.seals(batch.stream().map(Anchors.Anchor::seal).toList())) {
      seals.put(each.id(), each.hash());
    }
    for (Anchors.Anchor each : batch) {
      if (different == null && !each.hash().equals(seals.get(each.seal()))) {
        different = each.seal();
      }
    }
    batch.clear();
  }
}
