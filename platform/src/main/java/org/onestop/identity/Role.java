package org.onestop.identity;

import java.util.Set;

/** What an account may do; a person can hold several, but not two of the three administrators'. */
public enum Role {
  /** Edits editions of the province's catalog. */
  CATALOG,
  /** Approves and publishes editions; never its own. */
  APPROVE,
  /** Claims and configures. */
  CONFIG,
  /** Reviews and publishes; never what it configured itself. */
  PUBLISH,
  /** The one-stop counter (综合窗口). */
  COUNTER,
  /** Handles the work items of its unit. */
  UNIT,
  SUPERVISE,
  /** A channel client: files and follows applications, completes nothing. */
  KIOSK,
  APPLICANT,
  SYSTEM_ADMINISTRATOR,
  SECURITY_ADMINISTRATOR,
  AUDITOR;

  private static final Set<Role> ADMINISTRATORS =
      Set.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR);

  /** Whether one account may hold them all: at most one of the three administrators (三员分立). */
  public static boolean areCompatible(Set<Role> roles) {
    long administrators = roles.stream().filter(ADMINISTRATORS::contains).count();
    return administrators <= 1 && (!roles.contains(APPLICANT) || roles.size() == 1);
  }
}
