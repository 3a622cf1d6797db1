package org.onestop.casework.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL on {@code cw_case} and {@code cw_item}. */
@Mapper
interface CaseMapper {
  void insert(@Param("row") CaseRow row, @Param("application") byte[] application);

  @Nullable CaseRow lock(@Param("id") String id);

  @Nullable CaseRow lockNumber(@Param("caseNo") String caseNo);

  @Nullable CaseRow find(@Param("id") String id);

  List<CaseRow> rows(@Param("ids") Collection<String> ids);

  @Nullable CaseRow findNumber(@Param("caseNo") String caseNo);

  @Nullable String openNumber(@Param("openKey") String openKey);

  /** In a record, because MyBatis has no mapping of its own for a bare blob. */
  @Nullable Sealed application(@Param("id") String id);

  int update(@Param("row") CaseRow row);

  int rewrite(@Param("id") String id, @Param("application") byte[] application);

  List<ItemRow> items(@Param("caseId") String caseId);

  void putItems(@Param("rows") List<ItemRow> rows);

  List<CaseRow> ofPerson(
      @Param("idIndex") String idIndex,
      @Param("before") @Nullable String before,
      @Param("limit") int limit);

  /** By one of the two indexes, within a range of divisions. */
  List<CaseRow> search(
      @Param("idIndex") @Nullable String idIndex,
      @Param("nameIndex") @Nullable String nameIndex,
      @Param("from") String from,
      @Param("to") String to,
      @Param("before") @Nullable String before,
      @Param("limit") int limit);

  /** Within a range of divisions, from an id on, the latest first. */
  List<CaseRow> filed(
      @Param("from") String from,
      @Param("to") String to,
      @Param("first") String first,
      @Param("before") @Nullable String before,
      @Param("limit") int limit);

  /** Cases closed in a period, counted by what a release decides about them. */
  List<Alike> closed(
      @Param("matter") String matter,
      @Param("from") String from,
      @Param("to") String to,
      @Param("since") Instant since,
      @Param("until") Instant until,
      @Param("limit") int limit);

  /**
   * Ids of open cases that are handled, or have an item that is handled, within a range of
   * divisions; those behind {@code after}.
   */
  List<String> openWithin(
      @Param("from") String from,
      @Param("to") String to,
      @Param("after") String after,
      @Param("limit") int limit);

  /** Open cases, counted likewise. */
  List<Alike> running(
      @Param("matter") String matter, @Param("from") String from, @Param("to") String to);

  /** Ids of some of the open cases that a count speaks of. */
  List<String> runningIds(@Param("row") Alike row, @Param("limit") int limit);

  /**
   * @param items as a row holds them
   */
  record Alike(String releaseId, String division, String applicantType, String items, int cases) {}

  /** Cases of a person that wait in a status, within a range of divisions. */
  List<CaseRow> waiting(
      @Param("idIndex") String idIndex,
      @Param("status") String status,
      @Param("from") String from,
      @Param("to") String to);

  /** A sealed value by itself. */
  record Sealed(byte[] content) {}
}
