package org.onestop.catalog;

import java.util.List;

/**
 * A kind of applicant and its package (附件4).
 *
 * @param code its code in the plan
 * @param items ids that may be selected
 * @param coordinated ids that the lead department coordinates with the receiving unit; shown, not
 *     selectable
 * @param materials ids that may be asked
 */
public record ApplicantType(
    String id,
    String code,
    String name,
    List<String> items,
    List<String> coordinated,
    List<String> materials) {}
