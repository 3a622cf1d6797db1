package org.onestop.casework.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL on {@code cw_comment} and {@code cw_mention}. */
@Mapper
interface CommentMapper {
  void insert(@Param("row") CommentRow row);

  void mention(@Param("id") String id, @Param("units") Collection<String> units);

  /**
   * The newest of a case, the newest first.
   *
   * @param unit of this only, and what mentions it; null for all
   */
  List<CommentRow> ofCase(
      @Param("caseId") String caseId,
      @Param("unit") @Nullable String unit,
      @Param("limit") int limit);

  List<MentionRow> mentions(@Param("ids") Collection<String> ids);

  /** Locked until the transaction ends. */
  List<MentionRow> lockMentions(@Param("id") String id);

  int see(
      @Param("ids") Collection<String> ids,
      @Param("unit") String unit,
      @Param("at") Instant at,
      @Param("by") String by);

  void dropMentions(@Param("id") String id);

  int drop(@Param("id") String id);

  /** Of a unit, the newest first, before an id where there is one. */
  List<MentionLine> ofUnit(
      @Param("unit") String unit,
      @Param("seen") boolean seen,
      @Param("before") @Nullable String before,
      @Param("limit") int limit);

  int countUnseen(@Param("unit") String unit, @Param("cap") int cap);

  /** A row of {@code cw_mention}. */
  record MentionRow(String commentId, String unit, @Nullable Instant seenAt) {}

  /** A comment that mentions a unit, with its case. */
  record MentionLine(
      String id,
      String caseNo,
      String division,
      String applicantName,
      String releaseId,
      String unit,
      String authorName,
      @Nullable String item,
      Instant at,
      byte[] body,
      @Nullable Instant seenAt) {}
}
