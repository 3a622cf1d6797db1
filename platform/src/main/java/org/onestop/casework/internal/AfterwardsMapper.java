package org.onestop.casework.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL on {@code cw_rating} and {@code cw_follow_up}: what comes after closing. */
@Mapper
interface AfterwardsMapper {
  void rate(@Param("row") RatingRow row);

  void follow(@Param("rows") List<FollowUpEntry> rows);

  List<FollowUpEntry> followUps(@Param("caseId") String caseId);

  @Nullable FollowUpEntry followUp(@Param("id") String id);

  List<FollowUpLine> page(@Param("page") FollowUpPage page);

  int record(@Param("row") FollowUpEntry row);

  /**
   * A rating.
   *
   * @param item empty for the whole case
   * @param body sealed text; null for none
   */
  record RatingRow(
      String id,
      String caseId,
      String division,
      String item,
      int level,
      byte @Nullable [] body,
      String ratedBy,
      Instant at) {}

  /**
   * A follow-up.
   *
   * @param unit id of the unit that handled its item; null when a department's system did alone
   * @param counter id of the unit at whose counter the case is; null when there was none
   * @param body sealed {@link Said}; null for none
   */
  record FollowUpEntry(
      String id,
      String caseId,
      String division,
      @Nullable String unit,
      @Nullable String counter,
      String item,
      String kind,
      String status,
      @Nullable Instant at,
      byte @Nullable [] body,
      int version) {
    FollowUpEntry now(String next, Instant when, byte @Nullable [] said) {
      return new FollowUpEntry(
          id, caseId, division, unit, counter, item, kind, next, when, said, version);
    }
  }

  /** A follow-up with what its case adds to a line of the list. */
  record FollowUpLine(
      String id,
      String caseId,
      String division,
      @Nullable String unit,
      @Nullable String counter,
      String item,
      String kind,
      String status,
      @Nullable Instant at,
      byte @Nullable [] body,
      int version,
      String caseNo,
      String releaseId,
      String applicantName) {
    FollowUpEntry entry() {
      return new FollowUpEntry(
          id, caseId, division, unit, counter, item, kind, status, at, body, version);
    }
  }

  /**
   * What is asked for.
   *
   * @param unit id
   * @param counter also what lies with the cases of its counter
   * @param after id of the last row of the page before; null for the first page
   */
  record FollowUpPage(
      String unit,
      boolean counter,
      boolean done,
      @Nullable String kind,
      @Nullable String caseId,
      @Nullable String after,
      int limit) {}
}
