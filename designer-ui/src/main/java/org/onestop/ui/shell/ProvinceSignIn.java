package org.onestop.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onestop.identity.Applicants;
import org.onestop.identity.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * The province's real-name identity (统一身份认证), an OpenID provider that verifies applicants for us.
 * It is there when a client is registered, under {@code spring.security.oauth2.client}.
 */
@Component
class ProvinceSignIn implements AuthenticationSuccessHandler {
  /** Of the session, while its owner is at the province. */
  static final String ONWARD = "onestop.onward";

  private static final String FAILED = "/" + ApplicantSignInView.ROUTE + "?error";

  private final ObjectProvider<ClientRegistrationRepository> registered;
  private final Applicants applicants;
  private final Entering entering;
  private final RedirectStrategy redirects = new DefaultRedirectStrategy();

  ProvinceSignIn(
      ObjectProvider<ClientRegistrationRepository> registered,
      Applicants applicants,
      Entering entering) {
    this.registered = registered;
    this.applicants = applicants;
    this.entering = entering;
  }

  /**
   * A way to sign in.
   *
   * @param address within the application
   */
  record Way(String name, String address) {}

  List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    if (registered.getIfAvailable() instanceof Iterable<?> all) {
      for (Object each : all) {
        if (each instanceof ClientRegistration client) {
          ways.add(
              new Way(
                  client.getClientName(), "oauth2/authorization/" + client.getRegistrationId()));
        }
      }
    }
    return ways;
  }

  void open(HttpSecurity http) {
    if (registered.getIfAvailable() != null) {
      http.oauth2Login(province ->
          province
              .loginPage("/" + ApplicantSignInView.ROUTE)
              .authorizedClientRepository(new ForgottenTokens())
              .successHandler(this)
              .failureHandler((request, response, refused) ->
                  redirects.sendRedirect(request, response, FAILED)));
    }
  }

  /** What the province told stays here: the session goes on with who it is, and nothing else. */
  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication told)
      throws IOException {
    Optional<SignedIn> applicant =
        told.getPrincipal() instanceof OAuth2User person
            ? applicants.claimed(person.getAttributes())
            : Optional.empty();
    HttpSession session = request.getSession();
    if (applicant.isEmpty()) {
      session.invalidate();
      redirects.sendRedirect(request, response, FAILED);
      return;
    }
    entering.enter(applicant.get(), request, response);
    String onward = session.getAttribute(ONWARD) instanceof String asked ? asked : null;
    session.removeAttribute(ONWARD);
    redirects.sendRedirect(request, response, Onward.to(onward));
  }
}
