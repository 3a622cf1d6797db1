package org.onestop.exchange;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department's system reports about one item of a dispatch.
 *
 * @param status accepted, handling, suspended, returned, done or declined
 * @param resultDocuments names of vouchers that came out of it, e.g. 居民户口簿电子凭证
 */
public record DepartmentResult(
    String dispatchId,
    String caseId,
    String item,
    Status status,
    @Nullable String step,
    OffsetDateTime at,
    @Nullable String handler,
    @Nullable String opinion,
    List<ResultDocument> resultDocuments) {
  public enum Status {
    ACCEPTED,
    HANDLING,
    SUSPENDED,
    RETURNED,
    DONE,
    DECLINED
  }

  /** A voucher or licence that a department issued. */
  public record ResultDocument(
      String kind, String name, @Nullable String number, @Nullable String url) {}

  public DepartmentResult {
    resultDocuments = List.copyOf(resultDocuments);
  }
}
