package org.onestop.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.onestop.division.DivisionRange;

/** SQL on {@code cw_session} and {@code cw_session_call}. */
@Mapper
interface JointSessionMapper {
  void insert(@Param("row") JointSessionRow row);

  @Nullable JointSessionRow find(@Param("id") String id);

  @Nullable JointSessionRow lock(@Param("id") String id);

  /** The latest first. */
  List<JointSessionRow> list(
      @Param("range") DivisionRange range,
      @Param("since") LocalDate since,
      @Param("limit") int limit);

  int update(@Param("row") JointSessionRow row);

  int touch(@Param("id") String id, @Param("version") int version);

  int count(@Param("id") String id);

  List<CallRow> calls(@Param("id") String id);

  boolean called(@Param("id") String id, @Param("caseId") String caseId);

  List<CallCount> callCounts(@Param("ids") List<String> ids);

  void call(@Param("rows") List<CallRow> rows);

  int uncall(@Param("id") String id, @Param("caseIds") List<String> caseIds);

  /** Work items of a session's items with its units, of all that were called; the oldest first. */
  List<InboxRow> rows(@Param("id") String id, @Param("scope") Scope scope);

  /** Open ones of cases that may be called, the most urgent first. */
  List<InboxRow> candidates(
      @Param("session") JointSessionRow session,
      @Param("scope") Scope scope,
      @Param("range") DivisionRange range,
      @Param("today") LocalDate today,
      @Param("caseNos") List<String> caseNos,
      @Param("limit") int limit);

  /** What is worked through in a session; neither list is empty. */
  record Scope(List<String> items, List<String> units) {}

  /** A case that was called. */
  record CallRow(
      String sessionId,
      String caseId,
      String caseNo,
      String division,
      String calledBy,
      Instant calledAt) {}

  /** How many were called. */
  record CallCount(String sessionId, int called) {}
}
