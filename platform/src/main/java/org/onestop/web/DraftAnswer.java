package org.onestop.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Agent;
import org.onestop.casework.DraftView;
import org.onestop.casework.HandedMaterial;
import tools.jackson.databind.JsonNode;

/** A draft with what was found in it, in words. */
record DraftAnswer(
    String id,
    int version,
    String matter,
    String division,
    String applicantType,
    List<String> items,
    JsonNode form,
    List<HandedMaterial> materials,
    String releaseId,
    @Nullable Agent agent,
    @Nullable String channel,
    @Nullable String step,
    OffsetDateTime updatedAt,
    List<Messages.Finding> problems) {
  static DraftAnswer of(DraftView draft, Messages messages) {
    return new DraftAnswer(
        draft.id(),
        draft.version(),
        draft.matter(),
        draft.division(),
        draft.applicantType(),
        draft.items(),
        draft.form(),
        draft.materials(),
        draft.releaseId(),
        draft.agent(),
        draft.channel(),
        draft.step(),
        draft.updatedAt(),
        messages.of(draft.problems()));
  }
}
