package org.onestop.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.form.ApplicantPackage;
import org.onestop.form.ApplicantPackage.PackageItem;

/**
 * A kind of applicant and its package (附件4).
 *
 * @param code its code in the plan
 * @param items ids that may be selected
 * @param coordinated ids that the lead department coordinates with the receiving unit; shown, not
 *     selectable
 * @param materials ids that may be asked
 * @param coordinatedNote what applicants read of the coordinated ones; null for nothing
 */
public record ApplicantType(
    String id,
    String code,
    String name,
    List<String> items,
    List<String> coordinated,
    List<String> materials,
    @Nullable String coordinatedNote) {
  /** What guidance can select for it, of the items there are. */
  ApplicantPackage offering(List<Item> there) {
    return new ApplicantPackage(
        id,
        there.stream()
            .filter(each -> items.contains(each.id()) && !each.displayOnly())
            .map(each -> new PackageItem(each.id(), each.condition(), each.local()))
            .toList(),
        coordinated);
  }
}
