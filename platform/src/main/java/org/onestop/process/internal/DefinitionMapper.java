package org.onestop.process.internal;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DefinitionMapper {
  /** Waits for another transaction that claims the same; 0 when it was claimed before. */
  int claim(@Param("key") String key, @Param("now") Instant now);
}
