package org.onestop.release;

import java.time.Instant;
import java.util.List;

/**
 * All releases of one publication exist, or the one that was restored. For those who act on it as a
 * whole; what happened to each division is told by {@link ReleasePublished}.
 *
 * @param divisions six digits each
 */
public record ReleasesPublished(String matter, List<String> divisions, Instant effectiveAt) {
  public ReleasesPublished {
    divisions = List.copyOf(divisions);
  }
}
