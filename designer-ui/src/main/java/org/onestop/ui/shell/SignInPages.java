package org.onestop.ui.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.router.internal.RouteTarget;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.stereotype.Component;

/** Asks those who are not signed in to do so where the page's own people do. */
@Component
class SignInPages implements AuthenticationEntryPoint {
  private final VaadinDefaultRequestCache remembered;
  private final RedirectStrategy redirects = new DefaultRedirectStrategy();

  SignInPages(VaadinDefaultRequestCache remembered) {
    this.remembered = remembered;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    Optional<Class<?>> page = page(request);
    if (page.filter(Audience::isApplicantsOnly).isPresent()) {
      // Staff who sign in later in the same browser did not ask for this page.
      remembered.removeRequest(request, response);
    }
    redirects.sendRedirect(
        request,
        response,
        page.filter(Audience::hasApplicants).isPresent()
            ? "/" + forApplicants(asked(request))
            : "/" + SignInView.ROUTE);
  }

  /** The applicants' sign-in, from where they go on to a page. */
  static String forApplicants(String page) {
    return ApplicantSignInView.ROUTE
        + "?"
        + Onward.PARAMETER
        + "="
        + URLEncoder.encode(page, UTF_8);
  }

  private static String asked(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
  }

  private static Optional<Class<?>> page(HttpServletRequest request) {
    return Optional.ofNullable(
            ApplicationRouteRegistry.getInstance(
                    new VaadinServletContext(request.getServletContext()))
                .getNavigationRouteTarget(HandlerHelper.getRequestPathInsideContext(request)))
        .map(NavigationRouteTarget::getRouteTarget)
        .map(RouteTarget::getTarget);
  }
}
