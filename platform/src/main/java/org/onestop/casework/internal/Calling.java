package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Contacts;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.release.Release;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.springframework.stereotype.Component;

/** Finds whom to call: in the release in force where the unit is, else in the case's own. */
@Component
class Calling implements Contacts {
  private final Cases cases;
  private final Sight sight;
  private final Routing routing;
  private final Releases releases;
  private final Clocks clocks;

  Calling(Cases cases, Sight sight, Routing routing, Releases releases, Clocks clocks) {
    this.cases = cases;
    this.sight = sight;
    this.routing = routing;
    this.releases = releases;
    this.clocks = clocks;
  }

  @Override
  public List<Entry> of(Actor by, String caseNo) {
    if (!Sight.works(by) && !by.is(Role.SUPERVISE)) {
      throw Fault.forbidden("role-not-allowed");
    }
    CaseFile file = cases.numbered(caseNo);
    if (!sight.follows(by, file) && !sight.takesPart(by, file)) {
      throw Cases.unknown();
    }
    List<Entry> entries = new ArrayList<>();
    routing
        .findCounter(file.release, file.division)
        .ifPresent(unit -> entries.add(entry(file, unit, null)));
    for (CaseItem each : file.items) {
      routing.find(each.unit).ifPresent(unit -> entries.add(entry(file, unit, each.released)));
    }
    return entries;
  }

  private Entry entry(CaseFile file, Unit unit, @Nullable ReleasedItem item) {
    String id = item == null ? null : item.id();
    return new Entry(
        id,
        item == null ? null : item.name(),
        unit.id(),
        unit.name(),
        unit.division(),
        releases
            .inForce(file.matter, unit.division(), clocks.now())
            .map(Release::content)
            .flatMap(there -> there.contact(unit.id(), id))
            .or(() -> file.content().contact(unit.id(), id))
            .map(Calling::contact)
            .orElse(null));
  }

  private static Contact contact(ReleasedMatter.Contact contact) {
    return new Contact(contact.name(), contact.phone(), contact.remark());
  }
}
