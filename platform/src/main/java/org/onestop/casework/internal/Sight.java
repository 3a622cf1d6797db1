package org.onestop.casework.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Applicant;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;

/** Who sees and works on what; the rest does not exist for him. */
@Component
class Sight {
  private final Routing routing;
  private final Inbox inbox;
  private final Seals seals;
  private final Actors actors;

  Sight(Routing routing, Inbox inbox, Seals seals, Actors actors) {
    this.routing = routing;
    this.inbox = inbox;
    this.seals = seals;
    this.actors = actors;
  }

  /** The person an applicant's account was verified to be. */
  Optional<Applicant> applicant(Actor by) {
    return by.is(Role.APPLICANT)
        ? actors.verified().map(person -> new Applicant(person.name(), person.idNo()))
        : Optional.empty();
  }

  Optional<String> idIndex(Actor by) {
    return applicant(by).map(person -> seals.index(person.idNo()));
  }

  /** Whether the whole case may be followed: its applicant, its channel, its counter, above it. */
  boolean follows(Actor by, CaseFile file) {
    boolean above = by.is(Role.SUPERVISE) || by.is(Role.KIOSK);
    if (above && by.reaches(file.division) || receives(by, file)) {
      return true;
    }
    boolean channel = by.is(Role.KIOSK) || by.is(Role.COUNTER);
    if (channel && by.account().equals(file.filedBy)) {
      return true;
    }
    return idIndex(by).filter(file.idIndex::equals).isPresent();
  }

  /** A counter of the department that leads the matter: those of other matters' are strangers. */
  static boolean receives(Actor by, CaseFile file) {
    return by.is(Role.COUNTER)
        && by.reaches(file.division)
        && file.content().lead().equals(by.department());
  }

  /** Its applicant, or a channel or counter that acts for him. */
  Act onBehalf(Act act) {
    Actor by = act.by;
    if (by == null || by.is(Role.SUPERVISE) || !follows(by, act.file)) {
      throw Cases.unknown();
    }
    return act;
  }

  /** The counter of the case's division. */
  Act atCounter(Act act) {
    Actor by = act.by;
    if (by == null || !receives(by, act.file)) {
      throw by != null && follows(by, act.file)
          ? Fault.forbidden("role-not-allowed")
          : Cases.unknown();
    }
    return act;
  }

  /**
   * Whose clock is meant: the counter may stop and extend any of its case's, a unit that of what it
   * handles itself.
   *
   * @param id of an item; null for the whole case
   * @param invalid fault that an unknown item is told with
   * @return null for the whole case
   */
  @Nullable CaseItem clockOf(Act act, @Nullable String id, String invalid) {
    if (id == null) {
      atCounter(act);
      return null;
    }
    CaseItem item = act.file.item(id).orElse(null);
    Actor by = act.by;
    boolean own =
        item != null
            && by != null
            && by.is(Role.UNIT)
            && act.unit != null
            && act.unit.id().equals(item.unit);
    if (!own) {
      atCounter(act);
    }
    if (item == null) {
      new Problems().block("/item", "item-unknown", "").orThrow(invalid);
    }
    return item;
  }

  /** A unit that has or had a work item on it. */
  boolean worksOn(Actor by, CaseFile file) {
    if (!works(by)) {
      return false;
    }
    return routing.unitOf(by).filter(unit -> inbox.everAt(file.caseNo, unit.id())).isPresent();
  }

  /**
   * Whether the caller's unit has or had a part in the case: at its counter, by a work item, or by
   * an item that is its own even though it has not begun, or is handled in its own system; and who
   * filed it at a counter, wherever it was sent since.
   */
  boolean takesPart(Actor by, CaseFile file) {
    if (!works(by)) {
      return false;
    }
    return receives(by, file)
        || by.is(Role.COUNTER) && by.account().equals(file.filedBy)
        || worksOn(by, file)
        || routing
            .unitOf(by)
            .filter(unit -> file.items.stream().anyMatch(each -> unit.id().equals(each.unit)))
            .isPresent();
  }

  static boolean works(Actor by) {
    return by.is(Role.UNIT) || by.is(Role.COUNTER);
  }

  /** Throws FORBIDDEN for roles that complete nothing. */
  Unit unit(Actor by) {
    if (!works(by)) {
      throw Fault.forbidden("role-not-allowed");
    }
    return routing.unitOf(by).orElseThrow(Inbox::unknown);
  }

  /** The row, when the caller's unit may complete it; NOT_FOUND otherwise. */
  InboxRow workable(Actor by, InboxRow row) {
    unit(by);
    if (!works(by, row)) {
      throw Inbox.unknown();
    }
    return row;
  }

  /** Whether the caller's unit may complete it. */
  boolean works(Actor by, InboxRow row) {
    return works(by)
        && kindAllowed(by, row)
        && routing.unitOf(by).filter(unit -> unit.id().equals(row.unit())).isPresent();
  }

  /** The row, when the caller may complete, completed or supervises it. */
  InboxRow visible(Actor by, InboxRow row) {
    boolean supervises =
        by.is(Role.SUPERVISE) && (by.reaches(row.unitDivision()) || by.reaches(row.caseDivision()));
    if (!supervises && by.is(Role.SUPERVISE) && !works(by)) {
      throw Inbox.unknown();
    }
    return supervises || by.account().equals(row.completedBy()) ? row : workable(by, row);
  }

  private static boolean kindAllowed(Actor by, InboxRow row) {
    return by.is(Role.COUNTER) || row.kind().equals(InboxRow.ITEM);
  }
}
