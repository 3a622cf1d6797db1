package org.onestop.casework;

/** What a completion led to. */
public record Completion(String id, String outcome, String caseNo, CaseStatus caseStatus) {}
