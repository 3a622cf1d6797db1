package org.onestop.casework;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What was applied for and answered, as it stands now, for those who act for the applicant.
 *
 * @param items ids of the selected items
 * @param form one flat object by field key
 * @param originals ids of the materials whose originals were seen at the counter
 */
public record FiledApplication(
    String matter,
    String division,
    String applicantType,
    List<String> items,
    String releaseId,
    JsonNode form,
    List<HandedMaterial> materials,
    Set<String> originals) {
  /** Without what may name persons. */
  @Override
  public String toString() {
    return "FiledApplication[…]";
  }
}
