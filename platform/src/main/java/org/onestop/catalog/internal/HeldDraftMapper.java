package org.onestop.catalog.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.DraftLine;

/** Statements on {@code cat_draft}. */
@Mapper
interface HeldDraftMapper {
  void insert(@Param("line") DraftLine line, @Param("content") String content);

  /** 0 when another was first. */
  int update(@Param("line") DraftLine line, @Param("content") String content);

  /** 0 when another was first. */
  int delete(@Param("matter") String matter, @Param("version") int version);

  @Nullable DraftLine find(@Param("matter") String matter);

  @Nullable DraftLine lock(@Param("matter") String matter);

  @Nullable String content(@Param("matter") String matter);

  List<DraftLine> list(@Param("province") String province);
}
