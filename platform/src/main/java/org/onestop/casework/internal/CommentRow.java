package org.onestop.casework.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code cw_comment}.
 *
 * @param division of the case when it was written
 * @param unit for which the author wrote it
 * @param author account
 * @param body sealed {@link Said}
 */
record CommentRow(
    String id,
    String caseId,
    String division,
    String unit,
    String author,
    String authorName,
    @Nullable String item,
    Instant at,
    byte[] body) {}
