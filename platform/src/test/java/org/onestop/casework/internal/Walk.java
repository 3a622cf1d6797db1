package org.onestop.casework.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.ProcessRecord;
import org.onestop.casework.ProcessRecords;
import org.onestop.identity.Actor;
import org.onestop.kernel.Page;

/** A reader of process records who follows the cursor to the end. */
final class Walk {
  private Walk() {}

  static List<ProcessRecord> through(ProcessRecords records, Actor by, Instant since, int limit) {
    List<ProcessRecord> rows = new ArrayList<>();
    @Nullable String after = null;
    do {
      Page<ProcessRecord> page = records.list(by, Clocks.shown(since), after, limit);
      if (page.items().size() > limit) {
        throw new AssertionError("more than asked for: " + page.items().size());
      }
      rows.addAll(page.items());
      after = page.next();
    } while (after != null);
    return rows;
  }
}
