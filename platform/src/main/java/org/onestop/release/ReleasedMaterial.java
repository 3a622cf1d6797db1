package org.onestop.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.form.Condition;
import org.onestop.form.Selection;
import org.onestop.material.MaterialRule;
import tools.jackson.databind.JsonNode;

/**
 * A material as it is asked here.
 *
 * @param generated made by the system, never uploaded
 * @param when it is asked; null for always
 * @param relieved a shared certificate stands for it, so it is not asked
 * @param online how it is handed in online, {@code counter}: at the counter
 * @param sharedTo items whose units see it
 */
public record ReleasedMaterial(
    String id,
    String name,
    String category,
    boolean generated,
    @Nullable Condition when,
    boolean required,
    boolean relieved,
    @Nullable String certificate,
    MaterialRule rule,
    String online,
    String counter,
    int copies,
    String submitWhen,
    String purpose,
    List<String> sharedTo,
    boolean local) {
  /** Whether it is to be handed in with these answers. */
  public boolean asked(ReleasedApplicantType type, Selection selection, JsonNode answers) {
    return !generated && !relieved && concerns(type, selection, answers);
  }

  /** Whether it belongs to these answers, be it relieved or made by the system. */
  public boolean concerns(ReleasedApplicantType type, Selection selection, JsonNode answers) {
    return (local || type.materials().contains(id))
        && (when == null || when.holds(selection, answers));
  }
}
