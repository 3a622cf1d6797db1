package org.onestop.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.division.DivisionRange;

/**
 * Who acts, as far as every room below the doors needs to know.
 *
 * @param account sign-in name; for an applicant a pseudonym, the same at each sign-in
 * @param name shown to colleagues; never an applicant's
 * @param division six digits; reaches all below it
 * @param department the department whose unit's work items the account handles; null for none
 */
public record Actor(
    String account, String name, String division, @Nullable String department, Set<Role> roles) {
  /** The division of those who have none, such as applicants: it reaches nothing. */
  public static final String NOWHERE = "000000";

  /** Refuses roles that one account must not hold together. */
  public Actor {
    roles = Set.copyOf(roles);
    if (!Role.areCompatible(roles)) {
      throw new IllegalArgumentException(
          "the three administrators are three people, and an applicant is nothing else: " + roles);
    }
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public DivisionRange range() {
    return DivisionRange.of(division);
  }

  /** Whether a division lies within this actor's. */
  public boolean reaches(String other) {
    return range().contains(other);
  }
}
