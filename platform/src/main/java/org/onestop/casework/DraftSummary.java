package org.onestop.casework;

import java.time.OffsetDateTime;

/** A draft in a list. */
public record DraftSummary(
    String id, String matter, String division, String applicantType, OffsetDateTime updatedAt) {}
