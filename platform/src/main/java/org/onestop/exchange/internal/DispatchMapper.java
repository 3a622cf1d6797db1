package org.onestop.exchange.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DispatchMapper {
  void insert(DispatchRow row);

  Optional<DispatchRow> find(String id);

  Optional<DispatchRow> lock(String id);

  List<DispatchRow> ofCase(String caseId);

  List<DispatchRow> list(
      @Param("from") String from,
      @Param("to") String to,
      @Param("state") @Nullable String state,
      @Param("contract") @Nullable String contract,
      @Param("after") @Nullable String after,
      @Param("limit") int limit);

  /** Whether the initial dispatch of a contract in a case has arrived. */
  boolean informed(@Param("caseId") String caseId, @Param("contract") String contract);

  /** Changes nothing unless it is pending: a result may have come first. */
  int sent(@Param("id") String id, @Param("attempts") int attempts, @Param("at") Instant at);

  int failedOnce(
      @Param("id") String id, @Param("attempts") int attempts, @Param("error") String error);

  int state(@Param("id") String id, @Param("from") List<String> from, @Param("state") String state);

  int finished(
      @Param("id") String id, @Param("finished") String finished, @Param("state") String state);

  /** Throws {@link org.springframework.dao.DuplicateKeyException} when it was used before. */
  void useNonce(
      @Param("client") String client, @Param("nonce") String nonce, @Param("at") Instant at);

  void forgetNonces(@Param("before") Instant before);
}
