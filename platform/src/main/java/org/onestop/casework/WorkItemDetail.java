package org.onestop.casework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A work item with what its unit may see: its contract's fields and the materials shared with it,
 * or the whole application at a reception step.
 *
 * @param row written flat into the JSON
 * @param resultForm null when nothing but an outcome is asked
 * @param outcomes accept, correct, refuse, done, declined, return
 * @param carried what the applicant brings along
 * @param reason why it came here (a return, a declined predecessor), as typed; null for none
 * @param originals what was recorded of originals so far
 * @param itemStatus how the item stands in its case; null for a stage
 * @param next names of what comes when this is done as it should be; empty when only the case's
 *     closing waits for it
 */
public record WorkItemDetail(
    @JsonUnwrapped WorkItemRow row,
    List<Field> fields,
    List<Material> materials,
    @Nullable ResultForm resultForm,
    List<String> outcomes,
    List<String> carried,
    @Nullable String reason,
    List<Original> originals,
    @Nullable ItemStatus itemStatus,
    List<String> next) {

  /**
   * @param label what the contract calls it, else its title
   * @param value as people read it
   */
  public record Field(String key, String label, String value) {
    /** Without the answer. */
    @Override
    public String toString() {
      return "Field[" + key + "]";
    }
  }

  /** A file; its content is asked for by its id. */
  public record Material(
      String materialId, String type, String name, String fileName, String mediaType, long size) {}

  /** A step's small form. */
  public record ResultForm(JsonNode schema, JsonNode uischema) {}

  /** Whether the original of a material was seen. */
  public record Original(
      String type, boolean checked, @Nullable String note, OffsetDateTime at, String by) {}
}
