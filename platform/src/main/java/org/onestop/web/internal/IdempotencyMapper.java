package org.onestop.web.internal;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface IdempotencyMapper {
  Optional<IdempotencyStore.Bound> find(@Param("client") String client, @Param("key") String key);

  void bind(
      @Param("client") String client,
      @Param("key") String key,
      @Param("digest") String digest,
      @Param("answer") String answer,
      @Param("at") Instant at);

  void forget(@Param("before") Instant before);
}
