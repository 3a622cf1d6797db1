package org.onestop.claim.internal;

import java.util.Set;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;

/** Who may do what with a claim. */
final class ClaimRights {
  private static final Set<Role> READERS =
      Set.of(Role.CATALOG, Role.APPROVE, Role.CONFIG, Role.PUBLISH, Role.SUPERVISE);

  private ClaimRights() {}

  static void reads(Actor actor, String division) {
    reaches(actor, division);
    if (READERS.stream().noneMatch(actor::is)) {
      throw Fault.forbidden("role-required", Role.CONFIG);
    }
  }

  /** Those who read claims may look at what any division of their province published. */
  static void compares(Actor actor, String division) {
    boolean here =
        division.matches("\\d{6}")
            && !actor.division().equals(Actor.NOWHERE)
            && division.startsWith(actor.division().substring(0, 2));
    if (!here) {
      throw Fault.notFound("claim-unknown", division);
    }
    if (READERS.stream().noneMatch(actor::is)) {
      throw Fault.forbidden("role-required", Role.CONFIG);
    }
  }

  /** A division's own accounts configure it, neither its city's nor its counties'. */
  static void configures(Actor actor, String division) {
    reaches(actor, division);
    if (!actor.is(Role.CONFIG)) {
      throw Fault.forbidden("role-required", Role.CONFIG);
    }
    if (!actor.division().equals(division)) {
      throw Fault.forbidden("division-not-yours", division);
    }
  }

  /** A division's own accounts publish it, or the province's for many at once. */
  static void publishes(Actor actor, String division) {
    reaches(actor, division);
    boolean own = actor.is(Role.PUBLISH) && actor.division().equals(division);
    boolean province =
        actor.division().endsWith("0000") && (actor.is(Role.PUBLISH) || actor.is(Role.APPROVE));
    if (!own && !province) {
      throw actor.is(Role.PUBLISH)
          ? Fault.forbidden("division-not-yours", division)
          : Fault.forbidden("role-required", Role.PUBLISH);
    }
  }

  /** The province opens its matters. */
  static void opens(Actor actor, String province) {
    if (!actor.is(Role.APPROVE)) {
      throw Fault.forbidden("role-required", Role.APPROVE);
    }
    if (!actor.division().equals(province)) {
      throw Fault.forbidden("division-not-yours", province);
    }
  }

  /** The province reminds those below it. */
  static void reminds(Actor actor) {
    if (!actor.is(Role.CATALOG) && !actor.is(Role.APPROVE)) {
      throw Fault.forbidden("role-required", Role.APPROVE);
    }
    if (!actor.division().endsWith("0000")) {
      throw Fault.forbidden("division-not-yours", actor.division());
    }
  }

  private static void reaches(Actor actor, String division) {
    if (!division.matches("\\d{6}") || !actor.reaches(division)) {
      throw Fault.notFound("claim-unknown", division);
    }
  }
}
