package org.onestop.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * An application as it is handed in.
 *
 * @param matter id of the matter
 * @param division county or zone that shall handle it, six digits
 * @param applicantType id of the applicant type
 * @param items ids of the items applied for
 * @param channel portal, centre-site, app, kiosk or counter
 * @param applicant as verified; must equal the form's {@code name} and {@code idNo}
 * @param form one flat object by field key
 * @param releaseId the release the form was filled under; null: the one in force
 * @param draftId the draft it was written in, which is done with then; null for none
 */
public record SubmitApplication(
    String matter,
    String division,
    String applicantType,
    List<String> items,
    String channel,
    Applicant applicant,
    @Nullable Agent agent,
    JsonNode form,
    @Nullable List<HandedMaterial> materials,
    @Nullable String releaseId,
    @Nullable String draftId) {
  /** What a client left out is empty here, and a finding later. */
  public SubmitApplication {
    matter = given(matter);
    division = given(division);
    applicantType = given(applicantType);
    channel = given(channel);
    items = items == null ? List.of() : List.copyOf(items);
    applicant = applicant == null ? new Applicant("", "") : applicant;
    form = form == null ? MissingNode.getInstance() : form;
    materials = materials == null ? List.of() : List.copyOf(materials);
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Never null. */
  @Override
  public List<HandedMaterial> materials() {
    return materials == null ? List.of() : materials;
  }

  /** Without what may name persons. */
  @Override
  public String toString() {
    return "SubmitApplication[…]";
  }
}
