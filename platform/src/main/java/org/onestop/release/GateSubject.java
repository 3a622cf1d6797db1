package org.onestop.release;

import org.onestop.catalog.Matter;
import org.onestop.claim.Applied;

/**
 * What the gate judges.
 *
 * @param applied the effective matter, and what was found when its overlays were applied
 * @param content what would be released
 * @param division six digits of the city, county or zone that would release it
 */
public record GateSubject(Applied applied, ReleasedMatter content, String division) {
  /** As the province published it. */
  public Matter edition() {
    return applied.effective().edition();
  }

  /** With what overlays changed and added. */
  public Matter matter() {
    return applied.effective().matter();
  }
}
