package org.onestop.casework.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.onestop.division.DivisionRange;

/** SQL on {@code cw_event}. */
@Mapper
interface EventMapper {
  void insert(@Param("rows") List<EventRow> rows);

  List<EventRow> ofCase(@Param("caseId") String caseId);

  @Nullable EventRow find(@Param("caseId") String caseId, @Param("id") String id);

  /** In order of time; see {@link FeedPage}. */
  List<EventRow> feed(@Param("page") FeedPage page);

  /** What happened since a moment, in any case. */
  List<Recent> since(@Param("at") Instant at);

  /** For each of the events that has one, what had happened before. */
  List<Before> before(@Param("rows") List<EventRow> rows);

  int document(
      @Param("caseId") String caseId, @Param("id") String id, @Param("documentId") String document);

  /**
   * One page of the feed; of the first three exactly one is set.
   *
   * @param from the earliest moment
   * @param id of the first event at that moment; null for all of it
   * @param until the first moment that is too young
   */
  record FeedPage(
      @Nullable String division,
      @Nullable String city,
      @Nullable DivisionRange range,
      Instant from,
      @Nullable String id,
      Instant until,
      int limit) {}

  /** That something happened in a case. */
  record Recent(String id, String caseId, Instant at) {}

  /**
   * What had happened last to the same item, or to the case beside its items.
   *
   * @param follower id of the event it came before
   */
  record Before(String follower, String id, Instant at, String event, String actor, String facts) {}
}
