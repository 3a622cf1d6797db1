package org.onestop.ui.shell;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.onestop.identity.Role;

/** For whom a page is, as its roles say. */
final class Audience {
  private static final AccessAnnotationChecker CHECKER = new AccessAnnotationChecker();

  private Audience() {}

  /** Whether applicants may open it; others may, too. */
  static boolean hasApplicants(Class<?> page) {
    return roles(page).contains(Role.APPLICANT.name());
  }

  static boolean isApplicantsOnly(Class<?> page) {
    return roles(page).equals(List.of(Role.APPLICANT.name()));
  }

  private static List<String> roles(Class<?> page) {
    RolesAllowed allowed = CHECKER.getSecurityTarget(page).getAnnotation(RolesAllowed.class);
    return allowed == null ? List.of() : Arrays.asList(allowed.value());
  }
}
