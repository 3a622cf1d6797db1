package org.onestop.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A draft in a list, without its content. */
public record DraftLine(
    String matter,
    String version,
    String name,
    String province,
    @Nullable String basedOn,
    int revision,
    String changedBy,
    Instant changedAt) {}
