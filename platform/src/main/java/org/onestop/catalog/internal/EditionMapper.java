package org.onestop.catalog.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Edition;

/** Statements on {@code cat_edition}. */
@Mapper
interface EditionMapper {
  void insert(@Param("edition") Edition edition, @Param("content") String content);

  /** 0 when another was first. */
  int replaceDraft(@Param("edition") Edition edition, @Param("content") String content);

  /** 0 when another was first. */
  int publish(
      @Param("matter") String matter,
      @Param("edition") String edition,
      @Param("by") String by,
      @Param("at") Instant at,
      @Param("version") int version);

  int withdraw(
      @Param("matter") String matter,
      @Param("edition") String edition,
      @Param("version") int version);

  /** The edition that was current is so no more. */
  int retire(@Param("matter") String matter);

  @Nullable Edition find(@Param("matter") String matter, @Param("edition") String edition);

  @Nullable Edition lock(@Param("matter") String matter, @Param("edition") String edition);

  @Nullable Edition current(@Param("matter") String matter);

  List<Edition> list(@Param("matter") String matter);

  List<String> matters();

  @Nullable String content(@Param("matter") String matter, @Param("edition") String edition);
}
