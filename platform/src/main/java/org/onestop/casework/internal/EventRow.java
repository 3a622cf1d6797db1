package org.onestop.casework.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code cw_event}.
 *
 * @param facts JSON object of texts: ids and codes
 * @param body sealed {@link Said}
 * @param notice kind of the notice it was made known by
 */
record EventRow(
    String id,
    String caseId,
    String division,
    Instant at,
    String event,
    String actor,
    @Nullable String unit,
    @Nullable String step,
    @Nullable String item,
    String facts,
    byte @Nullable [] body,
    @Nullable String notice,
    @Nullable String documentId) {}
