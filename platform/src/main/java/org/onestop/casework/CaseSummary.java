package org.onestop.casework;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One line of a list of cases; {@code applicantName} is masked. */
public record CaseSummary(
    String caseNo,
    CaseStatus status,
    String matter,
    String division,
    String applicantType,
    String applicantName,
    OffsetDateTime submittedAt,
    @Nullable OffsetDateTime acceptedAt,
    @Nullable OffsetDateTime dueAt) {}
