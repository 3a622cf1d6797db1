package org.onestop.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finishes many work items alike, each for itself. */
public record CompleteWorkItems(
    List<String> ids,
    String outcome,
    @Nullable JsonNode data,
    @Nullable String opinion,
    @Nullable String reason) {
  public CompleteWorkItems {
    ids = ids == null ? List.of() : List.copyOf(ids);
    outcome = outcome == null ? "" : outcome;
  }

  /** Without what may name persons. */
  @Override
  public String toString() {
    return "CompleteWorkItems[…]";
  }
}
