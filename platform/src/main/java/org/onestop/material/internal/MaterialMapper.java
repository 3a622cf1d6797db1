package org.onestop.material.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface MaterialMapper {
  /**
   * @param fileName sealed: people put their names into names of files
   * @param sealedSm3 digest of the sealed file, so that files can be checked without keys
   */
  record Row(
      String id,
      String type,
      byte[] fileName,
      String mediaType,
      long size,
      String sm3,
      String sealedSm3,
      @Nullable String caseId,
      String uploader,
      Instant uploadedAt) {}

  int insert(Row row);

  List<Row> find(@Param("ids") List<String> ids);

  List<Row> ofCase(@Param("caseId") String caseId);

  int bind(
      @Param("caseId") String caseId,
      @Param("ids") List<String> ids,
      @Param("uploaders") Collection<String> uploaders);

  List<String> unboundBefore(@Param("before") Instant before, @Param("limit") int limit);

  int deleteUnbound(@Param("id") String id);

  List<String> existing(@Param("ids") List<String> ids);
}
