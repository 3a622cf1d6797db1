package org.onestop.casework.internal;

import java.util.Map;
import java.util.Optional;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.release.Releases;
import org.springframework.stereotype.Component;

/**
 * Who takes part in a joint session, and what he may record there. Nowhere else does anybody
 * complete work items of another unit.
 */
@Component
class Sittings {
  /** Fact: in which session it was. */
  static final String SESSION = "session";

  /** Fact: the unit that wrote it down for the one it lies with. */
  static final String RECORDED_BY = "recordedBy";

  private final JointSessionMapper sessions;
  private final Routing routing;
  private final Releases releases;
  private final Clocks clocks;

  Sittings(JointSessionMapper sessions, Routing routing, Releases releases, Clocks clocks) {
    this.sessions = sessions;
    this.routing = routing;
    this.releases = releases;
    this.clocks = clocks;
  }

  static Fault unknown() {
    return Fault.notFound("session-unknown");
  }

  /** The counter that arranged it. */
  boolean arranges(Actor by, JointSessionRow session) {
    return by.is(Role.COUNTER)
        && routing.unitOf(by).filter(unit -> unit.id().equals(session.counter())).isPresent();
  }

  /** A counter of the department that leads the matter, there or above: it sees everything. */
  boolean oversees(Actor by, JointSessionRow session) {
    return by.is(Role.COUNTER)
        && by.reaches(session.division())
        && releases.get(session.releaseId()).content().lead().equals(by.department());
  }

  boolean sees(Actor by, JointSessionRow session) {
    return oversees(by, session)
        || routing.unitOf(by).filter(unit -> session.unitIds().contains(unit.id())).isPresent();
  }

  /** The session, when it exists for the caller. */
  JointSessionRow visible(Actor by, String id) {
    return Optional.ofNullable(sessions.find(id))
        .filter(each -> sees(by, each))
        .orElseThrow(Sittings::unknown);
  }

  /** The session, locked, when the caller arranged it. */
  JointSessionRow arranged(Actor by, String id) {
    JointSessionRow session = locked(by, id);
    if (!arranges(by, session)) {
      throw Fault.forbidden("role-not-allowed");
    }
    return session;
  }

  JointSessionRow locked(Actor by, String id) {
    return Optional.ofNullable(sessions.lock(id))
        .filter(each -> sees(by, each))
        .orElseThrow(Sittings::unknown);
  }

  /** Whether results can be recorded. */
  boolean open(JointSessionRow session) {
    return !session.cancelled() && !session.day().isAfter(clocks.today());
  }

  /** Whether the caller may record a row that belongs to the session. */
  boolean records(Actor by, JointSessionRow session, InboxRow row) {
    return arranges(by, session) || own(by, row);
  }

  boolean own(Actor by, InboxRow row) {
    return routing.unitOf(by).filter(unit -> unit.id().equals(row.unit())).isPresent();
  }

  /**
   * The right to record a row: it was called, its item belongs to the session, its unit sits in it,
   * and the caller is of that unit or of the counter that arranged it.
   */
  Sitting sitting(Actor by, JointSessionRow session, InboxRow row) {
    boolean belongs =
        row.kind().equals(InboxRow.ITEM)
            && session.itemIds().contains(row.step())
            && session.unitIds().contains(row.unit())
            && sessions.called(session.id(), row.caseId());
    if (!belongs || !records(by, session, row)) {
      throw Inbox.unknown();
    }
    if (session.cancelled()) {
      throw Fault.conflict("session-cancelled");
    }
    if (!open(session)) {
      throw Fault.conflict("session-not-yet");
    }
    return new Sitting(
        row,
        own(by, row)
            ? Map.of(SESSION, session.id())
            : Map.of(
                SESSION,
                session.id(),
                RECORDED_BY,
                routing.unitOf(by).map(Unit::id).orElse(by.division())));
  }
}
