package org.onestop.crypto.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface KeyMapper {
  record Row(String id, String fingerprint) {}

  List<Row> all();

  int add(
      @Param("id") String id,
      @Param("fingerprint") String fingerprint,
      @Param("seenAt") Instant seenAt);
}
