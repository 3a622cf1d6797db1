package org.onestop.casework;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Problem;
import tools.jackson.databind.JsonNode;

/**
 * A draft as it is kept.
 *
 * @param problems what was found in it so far; what is missing is no finding. The web door turns
 *     them into texts
 */
public record DraftView(
    String id,
    int version,
    String matter,
    String division,
    String applicantType,
    List<String> items,
    JsonNode form,
    List<HandedMaterial> materials,
    String releaseId,
    @Nullable Agent agent,
    @Nullable String channel,
    @Nullable String step,
    OffsetDateTime updatedAt,
    List<Problem> problems) {
  /** Without what may name persons. */
  @Override
  public String toString() {
    return "DraftView[" + id + "]";
  }
}
