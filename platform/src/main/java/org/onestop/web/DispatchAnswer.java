package org.onestop.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.exchange.Dispatches;

/** A dispatch, without what was said in it. */
record DispatchAnswer(
    String dispatchId,
    String caseNo,
    String kind,
    String contract,
    List<String> items,
    String division,
    String state,
    int attempts,
    @Nullable String lastError,
    OffsetDateTime createdAt,
    @Nullable OffsetDateTime sentAt) {
  static DispatchAnswer of(Dispatches.Row row) {
    return new DispatchAnswer(
        row.id(),
        row.caseNo(),
        row.kind().toLowerCase(Locale.ROOT),
        row.contract(),
        row.items(),
        row.division(),
        ExchangeController.code(row.state()),
        row.attempts(),
        row.lastError(),
        row.createdAt().atZone(Stopwatch.ZONE).toOffsetDateTime(),
        row.sentAt() == null ? null : row.sentAt().atZone(Stopwatch.ZONE).toOffsetDateTime());
  }
}
