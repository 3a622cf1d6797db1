package org.onestop.casework;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What became of an item in a joint session.
 *
 * @param id of the work item
 * @param version the version that was read; null when it does not matter
 * @param outcome done or declined
 * @param data answers to its result form; null for none
 * @param reason asked with {@code declined}
 */
public record RecordInSession(
    String id,
    @Nullable Integer version,
    String outcome,
    @Nullable JsonNode data,
    @Nullable String opinion,
    @Nullable String reason) {
  /** What a client left out is empty here, and a finding later. */
  public RecordInSession {
    id = id == null ? "" : id;
    outcome = outcome == null ? "" : outcome;
  }

  /** Without what may name persons. */
  @Override
  public String toString() {
    return "RecordInSession[" + id + "]";
  }
}
