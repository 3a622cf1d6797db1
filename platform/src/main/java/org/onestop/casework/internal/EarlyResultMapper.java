package org.onestop.casework.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL on {@code cw_early_result}. */
@Mapper
interface EarlyResultMapper {
  void put(@Param("row") EarlyRow row);

  @Nullable EarlyRow find(@Param("caseId") String caseId, @Param("item") String item);

  List<EarlyRow> ofCase(@Param("caseId") String caseId);

  int remove(@Param("caseId") String caseId, @Param("item") String item);

  /**
   * A row.
   *
   * @param body sealed {@code DepartmentResult}
   */
  record EarlyRow(String caseId, String item, String division, String status, byte[] body) {}
}
