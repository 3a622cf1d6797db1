package org.onestop.claim.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Claim;
import org.onestop.claim.Rollout.Reminder;
import org.onestop.division.DivisionRange;

/** Statements on {@code clm_claim} and {@code clm_opening}. */
@Mapper
interface ClaimMapper {
  void insert(@Param("row") ClaimRow row);

  /** 0 when another was first. */
  int update(@Param("row") ClaimRow row);

  /** Number of rows that still had the version they were locked with. */
  int publish(
      @Param("matter") String matter,
      @Param("claims") Map<String, Claim> claims,
      @Param("by") String by,
      @Param("at") Instant at);

  void moveBase(
      @Param("matter") String matter,
      @Param("divisions") List<String> divisions,
      @Param("baseOverlay") String baseOverlay);

  @Nullable ClaimRow find(@Param("matter") String matter, @Param("division") String division);

  @Nullable ClaimRow lock(@Param("matter") String matter, @Param("division") String division);

  List<ClaimRow> lockAll(
      @Param("matter") String matter, @Param("divisions") List<String> divisions);

  List<ClaimRow> lockWithin(@Param("matter") String matter, @Param("range") DivisionRange range);

  List<ClaimRow> list(@Param("matter") String matter, @Param("range") DivisionRange range);

  int isOpened(@Param("matter") String matter, @Param("division") String division);

  void open(
      @Param("matter") String matter,
      @Param("edition") String edition,
      @Param("division") String division,
      @Param("by") String by,
      @Param("at") Instant at);

  void remind(@Param("matter") String matter, @Param("reminder") Reminder reminder);

  @Nullable Reminder reminder(@Param("matter") String matter, @Param("division") String division);

  List<Reminder> reminders(@Param("matter") String matter, @Param("range") DivisionRange range);
}
