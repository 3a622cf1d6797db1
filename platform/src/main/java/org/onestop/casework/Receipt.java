package org.onestop.casework;

/** What an applicant gets for a stored application. */
public record Receipt(String caseNo, CaseStatus status, String releaseId) {}
