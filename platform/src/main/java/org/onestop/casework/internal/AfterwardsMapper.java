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

  void follow(@Param("rows") List<FollowUpRow> rows);

  List<FollowUpRow> followUps(@Param("caseId") String caseId);

  int record(@Param("row") FollowUpRow row);

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
   * @param body sealed {@link Said}; null for none
   */
  record FollowUpRow(
      String id,
      String caseId,
      String division,
      String item,
      String kind,
      String status,
      @Nullable Instant at,
      byte @Nullable [] body,
      int version) {}
}
