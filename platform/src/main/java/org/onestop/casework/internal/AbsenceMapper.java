package org.onestop.casework.internal;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Absences.Absence;

/** SQL on {@code cw_absence}. */
@Mapper
interface AbsenceMapper {
  @Nullable Absence of(@Param("account") String account);

  /** Of a proxy, those that are on a day. */
  List<Absence> covered(@Param("proxy") String proxy, @Param("day") LocalDate day);

  void put(@Param("absence") Absence absence);

  int drop(@Param("account") String account);
}
