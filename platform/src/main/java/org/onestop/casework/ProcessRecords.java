package org.onestop.casework;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;
import org.onestop.kernel.Page;

/**
 * What the province's process database (过程库) collects of cases and their items, as a feed in order
 * of time.
 *
 * <p>Rows are told a while after they happened ({@code onestop.casework.record-delay}). What
 * happened has its moment before its transaction commits, so an earlier moment may become visible
 * after a later one; a reader whose cursor had passed it would never see it. The delay is therefore
 * longer than any transaction lasts and clocks of nodes differ.
 *
 * @see "platform/docs/decisions/0009-process-records-are-a-contract.md"
 */
public interface ProcessRecords {
  /**
   * Rows of the caller's divisions, the earliest first; a case's division at the time counts. Only
   * for supervisors; each page that names persons is told to the audit.
   *
   * <p>At the end there is no next page. Whoever comes back later asks for what happened since the
   * last row's time, and knows rows of that very moment by their {@code rowGuid}.
   *
   * @param since only what happened then or later; null for all
   * @param after {@link Page#next()} of the page before, which {@code since} does not change; null
   *     for the first
   * @param limit 1–200
   */
  Page<ProcessRecord> list(
      Actor by, @Nullable OffsetDateTime since, @Nullable String after, int limit);
}
