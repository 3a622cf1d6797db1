package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.List;
import org.onestop.calendar.CalendarDay;
import org.onestop.calendar.Calendars;
import org.onestop.casework.CalendarDesk;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets those keep a calendar who answer for it, and records that they did. */
@Component
class KeepingCalendars implements CalendarDesk {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  private final Calendars calendars;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;
  private final Clocks clocks;

  KeepingCalendars(
      Calendars calendars,
      Transactions transactions,
      ApplicationEventPublisher events,
      Clocks clocks) {
    this.calendars = calendars;
    this.transactions = transactions;
    this.events = events;
    this.clocks = clocks;
  }

  @Override
  public Problems putYear(Actor by, int year, String source, List<CalendarDay> days) {
    if (!by.is(Role.CATALOG) && !by.is(Role.APPROVE)) {
      throw Fault.forbidden("role-not-allowed");
    }
    return transactions.act(() -> {
      Problems advice = calendars.putYear(year, source, days);
      tell(by, Calendars.COUNTRY, year, days, source);
      return advice;
    });
  }

  @Override
  public Problems putOwn(Actor by, int year, List<CalendarDay> days) {
    if (!by.is(Role.CONFIG)) {
      throw Fault.forbidden("role-not-allowed");
    }
    String division = by.division();
    List<CalendarDay> all = new ArrayList<>();
    for (int each = FIRST_YEAR; each <= LAST_YEAR; each++) {
      if (each != year) {
        all.addAll(calendars.days(division, each));
      }
    }
    all.addAll(days);
    return transactions.act(() -> {
      Problems advice = calendars.putDivision(division, all);
      tell(by, division, year, days, "");
      return advice;
    });
  }

  private void tell(Actor by, String scope, int year, List<CalendarDay> days, String source) {
    events.publishEvent(CalendarPut.of(by, scope, year, days.size(), source, clocks.now()));
  }
}
