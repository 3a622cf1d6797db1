package org.onestop.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A matter on the workbench: an edition that is still being written, with or without findings.
 *
 * @param basedOn version of the edition it was copied from; null for a new matter
 * @param held whether it is kept already; one that is not is made by its first edit
 * @param revision rises with every edit; an edit names the one it was made on
 * @param changedBy account; null while it is not held
 */
public record Draft(
    Matter content,
    @Nullable String basedOn,
    boolean held,
    int revision,
    @Nullable String changedBy,
    @Nullable Instant changedAt) {

  public String matter() {
    return content.matter();
  }

  public String version() {
    return content.version();
  }
}
