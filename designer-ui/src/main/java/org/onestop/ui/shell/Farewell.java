package org.onestop.ui.shell;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Role;
import org.onestop.identity.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Where signing out leads: applicants to the portal, staff to their sign-in. */
class Farewell implements LogoutSuccessHandler {
  private final RedirectStrategy redirects = new UidlRedirectStrategy();

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
      throws IOException {
    boolean applicant =
        who != null
            && who.getPrincipal() instanceof SignedIn signedIn
            && signedIn.actor().is(Role.APPLICANT);
    redirects.sendRedirect(
        request,
        response,
        applicant ? Onward.PORTAL : "/" + SignInView.ROUTE + "?" + SignInView.SIGNED_OUT);
  }
}
