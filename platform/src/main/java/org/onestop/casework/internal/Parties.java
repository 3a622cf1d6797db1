package org.onestop.casework.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.springframework.stereotype.Component;

/** The units that work on a case together. */
@Component
class Parties {
  private final Routing routing;
  private final Inbox inbox;
  private final Actors actors;

  Parties(Routing routing, Inbox inbox, Actors actors) {
    this.routing = routing;
    this.inbox = inbox;
    this.actors = actors;
  }

  /** The caller's; throws FORBIDDEN for those who handle nothing. */
  Optional<Unit> unit(Actor by) {
    if (!Sight.works(by)) {
      throw Fault.forbidden("role-not-allowed");
    }
    return routing.unitOf(by);
  }

  /**
   * The counter first, then those that had a work item, those an item will come to, and the counter
   * that filed it.
   */
  List<Unit> offered(CaseFile file, Unit own) {
    Set<String> ids = new LinkedHashSet<>();
    routing.findCounter(file.release, file.division).map(Unit::id).ifPresent(ids::add);
    ids.addAll(inbox.units(file.caseNo));
    for (CaseItem each : file.items) {
      Optional.ofNullable(each.unit).ifPresent(ids::add);
    }
    actors
        .find(file.filedBy)
        .filter(each -> each.is(Role.COUNTER))
        .flatMap(routing::unitOf)
        .map(Unit::id)
        .ifPresent(ids::add);
    ids.remove(own.id());
    return ids.stream().flatMap(each -> routing.find(each).stream()).toList();
  }
}
