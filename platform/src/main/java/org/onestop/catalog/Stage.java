package org.onestop.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A reception step at the lead department's counter, before the items.
 *
 * @param status what the case is while it waits here: {@code submitted} or {@code awaiting-file}
 * @param limit working days for the step; null for none
 * @param opensPromise accepting this step is acceptance (受理): the case's clock starts
 * @param checksOriginals originals are checked here
 * @param outcomes of accept, correct, refuse
 * @param resultForm object schema with {@code examples}; null for none
 * @param note what applicants read of it while it lies before them; null for nothing
 */
public record Stage(
    String id,
    String name,
    String status,
    @Nullable Integer limit,
    boolean opensPromise,
    boolean checksOriginals,
    List<String> outcomes,
    @Nullable JsonNode resultForm,
    @Nullable String note) {}
