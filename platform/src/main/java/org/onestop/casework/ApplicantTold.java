package org.onestop.casework;

/**
 * An applicant was given a notice. After commit it goes out as a message.
 *
 * @param id of the case's event, and of the message
 * @param notice kind of the notice
 */
public record ApplicantTold(String id, String caseId, String notice) {}
