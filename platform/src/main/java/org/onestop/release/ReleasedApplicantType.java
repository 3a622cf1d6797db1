package org.onestop.release;

import java.util.List;

/**
 * A kind of applicant with its package.
 *
 * @param items ids that may be selected
 * @param coordinated ids shown as coordinated with the receiving unit
 * @param materials ids that may be asked
 */
public record ReleasedApplicantType(
    String id,
    String code,
    String name,
    List<String> items,
    List<String> coordinated,
    List<String> materials) {}
