package org.onestop.form;

import java.util.Set;

/**
 * What a form is made for.
 *
 * @param applicantType id of the applicant type
 * @param items ids of the selected items
 */
public record Selection(String applicantType, Set<String> items) {
  public Selection {
    items = Set.copyOf(items);
  }
}
