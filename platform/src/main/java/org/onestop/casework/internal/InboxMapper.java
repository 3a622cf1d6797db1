package org.onestop.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.onestop.division.DivisionRange;

/** SQL on {@code cw_work_item}. */
@Mapper
interface InboxMapper {
  void insert(@Param("rows") List<InboxRow> rows);

  @Nullable InboxRow find(@Param("id") String id);

  /** The open work item of a step of a case; the case is locked by the caller. */
  @Nullable InboxRow openAt(@Param("caseNo") String caseNo, @Param("step") String step);

  int complete(
      @Param("id") String id,
      @Param("version") int version,
      @Param("outcome") String outcome,
      @Param("by") String by,
      @Param("at") Instant at);

  int assign(
      @Param("id") String id, @Param("version") int version, @Param("to") @Nullable String to);

  int move(
      @Param("id") String id,
      @Param("version") int version,
      @Param("unit") String unit,
      @Param("division") String division,
      @Param("city") String city);

  int cancel(
      @Param("caseNo") String caseNo,
      @Param("step") @Nullable String step,
      @Param("at") Instant at);

  int due(
      @Param("caseNo") String caseNo,
      @Param("step") @Nullable String step,
      @Param("dueOn") LocalDate dueOn);

  int forward(
      @Param("caseNo") String caseNo,
      @Param("caseDivision") String caseDivision,
      @Param("releaseId") String releaseId,
      @Param("unit") String unit,
      @Param("division") String division,
      @Param("city") String city);

  int carryOver(@Param("caseNo") String caseNo, @Param("releaseId") String releaseId);

  List<InboxRow> page(@Param("page") InboxPage page, @Param("filter") Filter filter);

  List<InboxRow> done(
      @Param("by") String by,
      @Param("filter") Filter filter,
      @Param("at") @Nullable Instant at,
      @Param("id") @Nullable String id,
      @Param("limit") int limit);

  Counts counts(
      @Param("unit") String unit,
      @Param("accounts") List<String> accounts,
      @Param("itemsOnly") boolean itemsOnly,
      @Param("today") LocalDate today,
      @Param("cap") int cap);

  List<String> units(@Param("caseNo") String caseNo);

  /** Units that have or had work items in any of the cases. */
  List<String> unitsOf(@Param("caseIds") List<String> caseIds);

  int countOfUnit(@Param("caseNo") String caseNo, @Param("unit") String unit);

  /** What the badge shows, each no higher than asked for. */
  record Counts(int open, int mine, int overdue) {}

  /**
   * One page of open rows; of the first five exactly one says something.
   *
   * @param assignees empty for anybody's
   * @param itemsOnly leaves out what only a counter may complete
   * @param dueOn the row after which the page starts, with {@code id}; null for the first page
   */
  record InboxPage(
      @Nullable String unit,
      List<String> assignees,
      @Nullable String division,
      @Nullable String city,
      @Nullable DivisionRange range,
      boolean itemsOnly,
      @Nullable Lit lit,
      @Nullable LocalDate dueOn,
      @Nullable String id,
      int limit) {}

  /**
   * What rows must have; null does not matter.
   *
   * @param idIndex blind index of the applicant's ID number
   * @param nameIndex blind index of the applicant's name
   */
  record Filter(
      @Nullable String item,
      @Nullable String step,
      @Nullable String division,
      @Nullable String channel,
      @Nullable String applicantType,
      @Nullable String caseNo,
      @Nullable String idIndex,
      @Nullable String nameIndex) {
    /** Whether cases of a person have to be looked up. */
    public boolean ofPerson() {
      return idIndex != null || nameIndex != null;
    }
  }

  /**
   * A light on a day.
   *
   * @param ends for 0, 1, 2 … working days left the last due date that has no more
   */
  record Lit(String light, LocalDate today, List<LocalDate> ends) {
    /** Reminders further away than that count as that. */
    public int most() {
      return ends.size() - 1;
    }
  }
}
