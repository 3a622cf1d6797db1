package org.onestop.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An unfinished application; see {@link SubmitApplication}.
 *
 * @param releaseId null: the one in force for a new draft, the draft's own for an old one
 * @param agent who acts for the applicant (帮办代办); null for nobody
 * @param channel where it is written; null: not said
 * @param step id of where the person stopped, letters, digits, dots and hyphens, at most 64
 */
public record SaveDraft(
    String matter,
    String division,
    String applicantType,
    @Nullable List<String> items,
    @Nullable JsonNode form,
    @Nullable List<HandedMaterial> materials,
    @Nullable String releaseId,
    @Nullable Agent agent,
    @Nullable String channel,
    @Nullable String step) {
  /** What a client left out is empty here, and a finding later. */
  public SaveDraft {
    matter = matter == null ? "" : matter;
    division = division == null ? "" : division;
    applicantType = applicantType == null ? "" : applicantType;
  }

  /** Never null. */
  @Override
  public List<String> items() {
    return items == null ? List.of() : items;
  }

  /** Never null. */
  @Override
  public List<HandedMaterial> materials() {
    return materials == null ? List.of() : materials;
  }

  /** Without what may name persons. */
  @Override
  public String toString() {
    return "SaveDraft[…]";
  }
}
