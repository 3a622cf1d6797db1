package org.onestop.casework.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL on {@code cw_event}. */
@Mapper
interface EventMapper {
  void insert(@Param("rows") List<EventRow> rows);

  List<EventRow> ofCase(@Param("caseId") String caseId);

  @Nullable EventRow find(@Param("caseId") String caseId, @Param("id") String id);

  int document(
      @Param("caseId") String caseId, @Param("id") String id, @Param("documentId") String document);
}
