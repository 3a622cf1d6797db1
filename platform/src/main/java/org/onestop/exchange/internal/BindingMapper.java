package org.onestop.exchange.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The rows of suspensions and probes. */
@Mapper
interface BindingMapper {
  record SuspensionRow(String contract, Instant suspendedAt, String suspendedBy, String reason) {}

  record ProbeRow(String contract, Instant probedAt, boolean reachable, String note) {}

  List<SuspensionRow> suspensions();

  List<ProbeRow> probes();

  void suspend(SuspensionRow row);

  void resume(@Param("contract") String contract);

  void putProbe(ProbeRow row);

  long version();

  void changeVersion();
}
