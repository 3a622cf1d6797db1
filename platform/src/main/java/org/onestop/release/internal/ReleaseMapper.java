package org.onestop.release.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.onestop.release.PublishedRelease.State;

/**
 * Statements on {@code rel_release}, {@code rel_content}, {@code rel_source}, {@code rel_version}.
 */
@Mapper
interface ReleaseMapper {
  void changeVersion();

  long version();

  List<Mark> marks();

  void insert(@Param("releases") List<NewRelease> releases);

  @Nullable ReleaseRow find(@Param("id") String id);

  @Nullable String overlay(@Param("id") String id);

  List<ReleaseRow> history(@Param("matter") String matter, @Param("division") String division);

  /** Highest number of each division that has one. */
  List<Numbered> numbers(
      @Param("matter") String matter, @Param("divisions") List<String> divisions);

  /** 0 when another was first. */
  int change(@Param("row") ReleaseRow row, @Param("state") State state);

  /** 0 when another was first. */
  int confirm(@Param("row") ReleaseRow row);

  /** Ids of scheduled releases that are effective by then, the earliest first. */
  List<String> due(@Param("until") Instant until);

  /** Null when another has it, or it is due no more. */
  @Nullable ReleaseRow lockDue(@Param("id") String id);

  List<String> contentsAmong(@Param("digests") List<String> digests);

  void putContent(@Param("digest") String digest, @Param("body") String body);

  @Nullable String content(@Param("digest") String digest);

  List<String> sourcesAmong(@Param("digests") List<String> digests);

  void putSource(@Param("digest") String digest, @Param("body") String body);

  @Nullable String source(@Param("digest") String digest);

  /** How far a division has come. */
  record Numbered(String division, int number) {}
}
