package org.onestop.claim.internal;

import java.util.function.UnaryOperator;
import org.onestop.catalog.Policy;
import org.onestop.catalog.PolicyRule.Permission;
import org.onestop.claim.Origin;
import org.onestop.division.DivisionRange;
import org.onestop.kernel.Problems;

/**
 * Where an operation stands: whose overlay it is, what that may do, and where findings go.
 *
 * @param pointer of the operation in its overlay
 * @param divisionName what people call a division
 */
record Site(
    Policy policy,
    Origin origin,
    String division,
    String pointer,
    UnaryOperator<String> divisionName,
    Problems problems) {

  /** How an operation changes what lies at a path. */
  enum Change {
    /** In the applicant's favour, within the province's range. */
    NARROW,
    /** Adds, removes nothing. */
    APPEND,
    /** As the division likes. */
    FREE
  }

  /** Whether policy permits a change; a finding otherwise. */
  boolean permits(String path, Change change) {
    Permission permission = policy.at(path);
    boolean permits =
        permission == Permission.FREE
            || permission == Permission.NARROW && change == Change.NARROW
            || permission == Permission.APPEND && change == Change.APPEND;
    if (!permits) {
      problems.block(
          pointer, "policy-" + permission.name().toLowerCase(java.util.Locale.ROOT), path);
    }
    return permits;
  }

  /** Whether a division is this one's to speak for; a finding otherwise. */
  boolean covers(String below, String other) {
    boolean covers = DivisionRange.of(division).contains(other);
    return covers || refuse(below, "division-outside", other, divisionName.apply(division));
  }

  /** Adds a finding that blocks; always false, so that checks can end with it. */
  boolean refuse(String below, String code, Object... arguments) {
    problems.block(pointer + below, code, arguments);
    return false;
  }

  void advise(String below, String code, Object... arguments) {
    problems.advise(pointer + below, code, arguments);
  }
}
