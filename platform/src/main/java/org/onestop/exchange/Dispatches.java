package org.onestop.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.division.DivisionRange;
import org.onestop.kernel.Page;

/** All dispatches: what was, is and will be told to departments' systems. */
public interface Dispatches {
  /** State of a dispatch towards its receiver. */
  enum State {
    PENDING,
    SENT,
    ACKNOWLEDGED,
    DONE,
    FAILED,
    CANCELLED
  }

  /**
   * @param items ids of the items it is about
   * @param attempts how often it was tried
   * @param lastError what the last failed attempt said; never personal data
   */
  record Row(
      String id,
      String caseNo,
      String kind,
      String contract,
      List<String> items,
      String division,
      State state,
      int attempts,
      @Nullable String lastError,
      Instant createdAt,
      @Nullable Instant sentAt) {}

  /**
   * Stores a dispatch and starts its delivery, both within the caller's transaction. While its
   * contract's pushes are suspended it waits, however long that is.
   *
   * @return its id, which is the receiver's idempotency key
   */
  String dispatch(DispatchOrder order);

  /**
   * Takes everything of a case back that has no final result: what may have been sent by a CANCEL
   * of its own, what was not silently. None of it is delivered or retried any more.
   */
  void cancelAll(String caseId);

  /** Whether a live dispatch of a contract in this case names the item already. */
  boolean covers(String caseId, String contract, String item);

  Page<Row> list(
      DivisionRange range,
      @Nullable State state,
      @Nullable String contract,
      @Nullable String after,
      int limit);

  List<Row> ofCase(String caseId);

  /** Takes a failed dispatch back to work. */
  void retry(String id, DivisionRange range);
}
