package org.onestop.casework.internal;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL on {@code cw_draft}. */
@Mapper
interface DraftMapper {
  void insert(@Param("row") DraftRow row);

  @Nullable DraftRow find(@Param("id") String id);

  int update(@Param("row") DraftRow row);

  int delete(@Param("id") String id, @Param("account") String account);

  /**
   * A row.
   *
   * @param content sealed {@code SaveDraft}
   */
  record DraftRow(
      String id,
      String account,
      String matter,
      String division,
      String releaseId,
      byte[] content,
      Instant updatedAt,
      int version) {
    /** As it stands after an update. */
    DraftRow next() {
      return new DraftRow(
          id, account, matter, division, releaseId, content, updatedAt, version + 1);
    }
  }
}
