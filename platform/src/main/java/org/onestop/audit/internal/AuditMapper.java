package org.onestop.audit.internal;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AuditMapper {
  /** An entry as far as chains and seals need it. */
  record Link(String chain, long seq, String hash) {}

  /**
   * @param head id of the last seal, 0 for none
   * @param waiting whether any entry waits for a seal
   */
  record State(long head, boolean waiting) {}

  int insert(@Param("entries") List<EntryRow> entries);

  /** The last entry of each chain that has any. */
  List<Link> lasts(@Param("chains") List<String> chains);

  List<EntryRow> ofChain(
      @Param("chain") String chain,
      @Param("from") String from,
      @Param("to") String to,
      @Param("after") long after,
      @Param("limit") int limit);

  List<EntryRow> latest(
      @Param("from") String from,
      @Param("to") String to,
      @Param("after") @Nullable Position after,
      @Param("limit") int limit);

  State state();

  boolean leaseExists(@Param("name") String name);

  int createLease(@Param("name") String name);

  @Nullable String lease(@Param("name") String name);

  List<Link> waiting(@Param("limit") int limit);

  int insertSeal(SealRow seal);

  int putIntoSeal(@Param("seal") long seal, @Param("entries") List<Link> entries);

  @Nullable SealRow lastSeal();

  List<SealRow> sealsAfter(@Param("id") long id, @Param("limit") int limit);

  List<SealRow> seals(@Param("ids") List<Long> ids);

  List<EntryRow> ofSeal(@Param("seal") long seal);

  List<EntryRow> unsealedAfter(
      @Param("chain") String chain, @Param("seq") long seq, @Param("limit") int limit);

  List<Link> links(@Param("entries") List<Link> entries);

  @Nullable Link ofNoSeal(@Param("head") long head);

  long count();

  /** Where a page of the latest entries ended. */
  record Position(LocalDateTime at, String division, String chain, long seq) {}
}
