package org.onestop.calendar.internal;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The rows of listed days and known years. */
@Mapper
interface CalendarMapper {
  List<DayRow> days();

  List<Integer> years();

  /** Both days included. */
  void removeDays(
      @Param("scope") String scope, @Param("from") LocalDate from, @Param("to") LocalDate to);

  void addDays(List<DayRow> days);

  void putYear(@Param("year") int year, @Param("source") String source);

  long version();

  void changeVersion();
}
