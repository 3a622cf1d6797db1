package org.onestop.casework.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL on {@code cw_saved_view}. */
@Mapper
interface SavedViewMapper {
  List<SavedViewRow> of(@Param("account") String account);

  void put(@Param("row") SavedViewRow row);

  void drop(@Param("account") String account, @Param("name") String name);

  /**
   * A row.
   *
   * @param filter JSON
   */
  record SavedViewRow(String account, String name, String state, String filter) {}
}
