package org.onestop.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finishes a work item.
 *
 * @param outcome one of those its detail offers
 * @param data answers to its result form; null for none
 * @param findings what the applicant must put right; asked with {@code correct}
 * @param reason asked with {@code refuse}, {@code declined} and {@code return}
 * @param materials files that came up at the desk; null for none
 */
public record CompleteWorkItem(
    String outcome,
    @Nullable JsonNode data,
    @Nullable String opinion,
    @Nullable List<Finding> findings,
    @Nullable String reason,
    @Nullable List<HandedMaterial> materials) {
  /** What a client left out is empty here, and a finding later. */
  public CompleteWorkItem {
    outcome = outcome == null ? "" : outcome;
  }

  /** Never null. */
  @Override
  public List<Finding> findings() {
    return findings == null ? List.of() : findings;
  }

  /** Never null. */
  @Override
  public List<HandedMaterial> materials() {
    return materials == null ? List.of() : materials;
  }

  /** Without what may name persons. */
  @Override
  public String toString() {
    return "CompleteWorkItem[…]";
  }
}
