package org.onestop.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code cw_case} without the sealed application. */
record CaseRow(
    String id,
    String caseNo,
    String matter,
    String division,
    String applicantType,
    String releaseId,
    String status,
    @Nullable String suspendedFrom,
    String channel,
    String filedBy,
    String applicantName,
    String nameIndex,
    String idIndex,
    @Nullable String openKey,
    String items,
    String materials,
    String processId,
    @Nullable Integer stage,
    @Nullable String token,
    @Nullable String reception,
    @Nullable String promise,
    @Nullable String corrections,
    @Nullable String firstCheck,
    Instant submittedAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant closedAt,
    @Nullable LocalDate dueOn,
    int version) {}
