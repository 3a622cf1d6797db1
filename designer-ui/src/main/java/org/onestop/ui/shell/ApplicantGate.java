package org.onestop.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/**
 * The same within a page: a link to a page for applicants leads those who are not signed in to the
 * applicants' sign-in. In front of Vaadin's own gate, which knows the staff's only.
 *
 * @see SignInPages
 */
@Component
@ListenerPriority(1)
class ApplicantGate implements VaadinServiceInitListener, BeforeEnterListener {
  private static final long serialVersionUID = 1L;
  private final transient AuthenticationContext authentication;

  ApplicantGate(AuthenticationContext authentication) {
    this.authentication = authentication;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(started -> started.getUI().addBeforeEnterListener(this));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!authentication.isAuthenticated() && Audience.hasApplicants(event.getNavigationTarget())) {
      event.forwardTo(
          ApplicantSignInView.ROUTE,
          QueryParameters.of(
              Onward.PARAMETER, "/" + event.getLocation().getPathWithQueryParameters()));
    }
  }
}
