package org.onestop.archive.internal;

import java.time.Instant;

/**
 * @param sm3 of the plain ZIP
 * @param size bytes of the plain ZIP
 */
record PackageRow(
    String caseId, String caseNo, String division, String sm3, long size, Instant madeAt) {}
