package org.onestop.exchange.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.exchange.Dispatches;

/**
 * @param items ids, separated by commas
 * @param finished ids of the items with a final result, separated by commas
 * @param cancels id of the dispatch that this one takes back; null for none
 * @param content sealed {@link DispatchContent}
 */
record DispatchRow(
    String id,
    String caseId,
    String caseNo,
    String kind,
    String contract,
    int contractVersion,
    String items,
    String finished,
    String division,
    String state,
    int attempts,
    @Nullable String lastError,
    @Nullable String cancels,
    byte[] content,
    Instant createdAt,
    @Nullable Instant sentAt) {

  List<String> itemIds() {
    return List.of(items.split(",", -1));
  }

  Dispatches.Row toPublic() {
    return new Dispatches.Row(
        id,
        caseNo,
        kind,
        contract,
        itemIds(),
        division,
        Dispatches.State.valueOf(state),
        attempts,
        lastError,
        createdAt,
        sentAt);
  }
}
