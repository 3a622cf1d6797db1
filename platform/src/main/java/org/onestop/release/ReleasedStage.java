package org.onestop.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A reception step at the counter.
 *
 * @param status case status while it waits: {@code submitted} or {@code awaiting-file}
 * @param limit working days; null for none
 * @param opensPromise accepting it is acceptance
 * @param outcomes of accept, correct, refuse
 * @param resultForm object schema with {@code examples}; null for none
 * @param note what applicants read of it while it lies before them; null for nothing, and in
 *     releases that do not say it
 */
public record ReleasedStage(
    String id,
    String name,
    String status,
    @Nullable Integer limit,
    boolean opensPromise,
    boolean checksOriginals,
    List<String> outcomes,
    @Nullable JsonNode resultForm,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note) {
  /** Absence is read back from JSON as a null node; here it is null. */
  public ReleasedStage {
    resultForm = resultForm == null || resultForm.isNull() ? null : resultForm;
  }
}
