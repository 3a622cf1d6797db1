package org.onestop.message.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL on {@code msg_message}. */
@Mapper
interface MessageMapper {
  /**
   * @param shownAt null until it was shown
   */
  record Row(
      String id,
      String person,
      String caseNo,
      String title,
      String text,
      Instant createdAt,
      @Nullable Instant shownAt) {}

  /** Once, however often it is asked. */
  int keep(Row row);

  List<Row> of(@Param("person") String person, @Param("limit") int limit);

  int unread(@Param("person") String person);

  int shown(@Param("person") String person, @Param("at") Instant at);
}
