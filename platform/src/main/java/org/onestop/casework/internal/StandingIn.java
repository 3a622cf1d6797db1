package org.onestop.casework.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onestop.casework.Absences;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Absences in the database, and what proxies may do by them. */
@Component
class StandingIn implements Absences {
  private final AbsenceMapper rows;
  private final Actors actors;
  private final Routing routing;
  private final Clocks clocks;
  private final ApplicationEventPublisher events;

  StandingIn(
      AbsenceMapper rows,
      Actors actors,
      Routing routing,
      Clocks clocks,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.actors = actors;
    this.routing = routing;
    this.clocks = clocks;
    this.events = events;
  }

  /** The actor's account, and those for whom he stands in today. */
  List<String> accounts(Actor by) {
    return Stream.concat(Stream.of(by.account()), standsInFor(by).stream().map(Absence::account))
        .toList();
  }

  void refuseAnothersClaim(Actor by, InboxRow row) {
    String assignee = row.assignee();
    if (assignee != null
        && !assignee.equals(by.account())
        && standsInFor(by).stream().noneMatch(each -> each.account().equals(assignee))) {
      throw Fault.conflict("work-item-claimed");
    }
  }

  @Override
  public Optional<Absence> own(Actor by) {
    return Optional.ofNullable(rows.of(by.account()))
        .filter(each -> !each.lastDay().isBefore(clocks.today()));
  }

  @Override
  public List<Absence> standsInFor(Actor by) {
    return rows.covered(by.account(), clocks.today());
  }

  @Override
  @Transactional
  public void enter(Actor by, String proxy, LocalDate firstDay, LocalDate lastDay) {
    requireWork(by);
    Problems problems = new Problems();
    if (lastDay.isBefore(firstDay)) {
      problems.block("/lastDay", "absence-backwards");
    } else if (lastDay.isBefore(clocks.today())) {
      problems.block("/lastDay", "absence-over");
    }
    if (colleague(by, proxy).isEmpty()) {
      problems.block("/proxy", "proxy-not-possible");
    } else if (awayOn(proxy, firstDay, lastDay)) {
      problems.block("/proxy", "proxy-away");
    }
    problems.orThrow("absence-invalid");
    rows.put(new Absence(by.account(), proxy, firstDay, lastDay));
    tell(
        by,
        "absence-entered",
        Map.of("proxy", proxy, "from", firstDay.toString(), "to", lastDay.toString()));
  }

  @Override
  @Transactional
  public void end(Actor by) {
    if (rows.drop(by.account()) > 0) {
      tell(by, "absence-ended", Map.of());
    }
  }

  private Optional<Actor> colleague(Actor by, String account) {
    Optional<String> unit = routing.unitOf(by).map(Unit::id);
    return actors
        .find(account)
        .filter(each -> !each.account().equals(by.account()))
        .filter(Sight::works)
        .filter(each -> unit.isPresent() && routing.unitOf(each).map(Unit::id).equals(unit));
  }

  private boolean awayOn(String account, LocalDate firstDay, LocalDate lastDay) {
    return Optional.ofNullable(rows.of(account))
        .filter(each -> !each.lastDay().isBefore(firstDay) && !each.firstDay().isAfter(lastDay))
        .isPresent();
  }

  private void tell(Actor by, String type, Map<String, String> facts) {
    events.publishEvent(new AbsenceChanged(by.account(), by.division(), type, clocks.now(), facts));
  }

  private static void requireWork(Actor by) {
    if (!Sight.works(by)) {
      throw Fault.forbidden("role-not-allowed");
    }
  }
}
