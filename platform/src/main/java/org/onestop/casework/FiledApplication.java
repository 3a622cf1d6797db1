package org.onestop.casework;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What was applied for and answered, as it stands now, for those who act for the applicant.
 *
 * @param items ids of the selected items
 * @param form one flat object by field key
 */
public record FiledApplication(
    String matter,
    String division,
    String applicantType,
    List<String> items,
    String releaseId,
    JsonNode form,
    List<HandedMaterial> materials) {
  /** Without what may name persons. */
  @Override
  public String toString() {
    return "FiledApplication[…]";
  }
}
