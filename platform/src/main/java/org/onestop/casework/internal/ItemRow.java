package org.onestop.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code cw_item}. */
record ItemRow(
    String caseId,
    int position,
    String division,
    String item,
    String status,
    @Nullable String suspendedFrom,
    @Nullable String unit,
    @Nullable String unitDivision,
    @Nullable String token,
    @Nullable String dispatchId,
    boolean atDesk,
    @Nullable String stopwatch,
    @Nullable LocalDate dueOn,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {}
