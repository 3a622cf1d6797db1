package org.onestop.casework.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL on {@code cw_draft}, {@code cw_draft_access} and {@code cw_draft_code}. */
@Mapper
interface DraftMapper {
  void insert(@Param("row") DraftRow row);

  @Nullable DraftRow find(@Param("id") String id);

  @Nullable DraftRow lock(@Param("id") String id);

  int update(@Param("row") DraftRow row);

  int delete(@Param("id") String id);

  List<DraftRow> of(@Param("account") String account, @Param("limit") int limit);

  List<DraftRow> ofPerson(
      @Param("idIndex") String idIndex,
      @Param("from") String from,
      @Param("to") String to,
      @Param("limit") int limit);

  List<DraftRow> before(@Param("before") Instant before, @Param("limit") int limit);

  /** Accounts that may go on with a draft beside its beginner. */
  List<String> helpers(@Param("id") String id);

  void grant(@Param("row") AccessRow row);

  void putCode(@Param("row") CodeRow row);

  @Nullable CodeRow findCode(@Param("digest") String digest);

  /**
   * A row.
   *
   * @param account that began it
   * @param idIndex of the person it is about, once that is known
   * @param content sealed {@code SaveDraft}
   */
  record DraftRow(
      String id,
      String account,
      String matter,
      String division,
      String releaseId,
      @Nullable String idIndex,
      byte[] content,
      Instant updatedAt,
      int version) {
    /** As it stands after an update. */
    DraftRow next() {
      return new DraftRow(
          id, account, matter, division, releaseId, idIndex, content, updatedAt, version + 1);
    }
  }

  /** That an account may go on with a draft. */
  record AccessRow(String draftId, String account, String division, Instant grantedAt) {}

  /**
   * The code of a draft.
   *
   * @param digest of the code
   */
  record CodeRow(String draftId, String division, String digest, Instant expiresAt) {}
}
