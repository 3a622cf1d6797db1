package org.onestop.casework.internal;

import java.time.Instant;
import java.util.Map;
import org.onestop.identity.Actor;
import org.onestop.kernel.DomainEvent;

/** Somebody changed the working days of a year. */
record CalendarPut(
    String scope, String actor, String division, Instant at, Map<String, String> facts)
    implements DomainEvent {
  static CalendarPut of(Actor by, String scope, int year, int days, String source, Instant at) {
    return new CalendarPut(
        scope,
        by.account(),
        by.division(),
        at,
        Map.of("year", String.valueOf(year), "days", String.valueOf(days), "source", source));
  }

  @Override
  public String chain() {
    return "calendar:" + scope;
  }

  @Override
  public String type() {
    return "calendar-put";
  }
}
