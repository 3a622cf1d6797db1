package org.onestop.calendar.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.CalendarDay;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.kernel.Remembered;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The listed days in memory and their rows beneath. */
@Component
class CalendarRows implements Remembered.Origin<ListedDays> {
  private final CalendarMapper mapper;
  private final Divisions divisions;
  private final Remembered<ListedDays> listed = new Remembered<>(this);

  CalendarRows(CalendarMapper mapper, Divisions divisions) {
    this.mapper = mapper;
    this.divisions = divisions;
  }

  ListedDays listed() {
    return listed.get();
  }

  DayCount count(String division) {
    return listed().count(division, this::above);
  }

  private @Nullable String above(@Nullable String division) {
    return division == null ? null : divisions.find(division).map(Division::parent).orElse(null);
  }

  @Override
  public long version() {
    return mapper.version();
  }

  @Override
  public ListedDays load() {
    return new ListedDays(mapper.days(), mapper.years(), this::above);
  }

  /** Looks whether another node has changed something. */
  @Scheduled(
      initialDelayString = "${onestop.refresh:PT5S}",
      fixedDelayString = "${onestop.refresh:PT5S}")
  void refresh() {
    listed.refresh();
  }

  /** Replaces the days of a scope in a period, both ends included; within a transaction. */
  void replace(String scope, LocalDate from, LocalDate to, List<CalendarDay> days) {
    mapper.changeVersion();
    mapper.removeDays(scope, from, to);
    if (!days.isEmpty()) {
      mapper.addDays(
          days.stream()
              .map(each -> new DayRow(scope, each.date(), each.kind(), each.name()))
              .toList());
    }
    listed.changed();
  }

  /** Within the transaction that replaces the year's days. */
  void know(int year, String source) {
    mapper.putYear(year, source);
    listed.changed();
  }
}
