package org.onestop.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What guidance can select for one applicant type.
 *
 * @param items in process order
 * @param coordinated ids of the items that are shown only: the lead department sees to them
 */
public record ApplicantPackage(
    String applicantType, List<PackageItem> items, List<String> coordinated) {
  public ApplicantPackage {
    items = List.copyOf(items);
    coordinated = List.copyOf(coordinated);
  }

  /**
   * @param condition when it may be selected; null for always
   * @param local a division's own, of which the province's questions cannot speak
   */
  public record PackageItem(String id, @Nullable Condition condition, boolean local) {}
}
