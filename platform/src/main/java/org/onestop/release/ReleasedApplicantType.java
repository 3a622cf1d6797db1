package org.onestop.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.form.ApplicantPackage;
import org.onestop.form.ApplicantPackage.PackageItem;

/**
 * A kind of applicant with its package.
 *
 * @param items ids that may be selected
 * @param coordinated ids shown as coordinated with the receiving unit
 * @param materials ids that may be asked
 * @param coordinatedNote what applicants read of the coordinated ones; null for nothing, and in
 *     releases that do not say it
 */
public record ReleasedApplicantType(
    String id,
    String code,
    String name,
    List<String> items,
    List<String> coordinated,
    List<String> materials,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String coordinatedNote) {
  /** What guidance can select for it, of the items that are handled. */
  ApplicantPackage offering(List<ReleasedItem> handled) {
    return new ApplicantPackage(
        id,
        handled.stream()
            .filter(each -> items.contains(each.id()))
            .map(each -> new PackageItem(each.id(), each.condition(), each.local()))
            .toList(),
        coordinated);
  }
}
