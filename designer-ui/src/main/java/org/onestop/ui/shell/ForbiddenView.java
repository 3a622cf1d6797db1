package org.onestop.ui.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** For those whose roles do not reach a page. */
@PermitAll
class ForbiddenView extends DeadEnd implements HasErrorParameter<AccessDeniedException> {
  private static final long serialVersionUID = 1L;

  ForbiddenView(AuthenticationContext authentication) {
    super("error.forbidden", authentication);
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> denied) {
    return HttpServletResponse.SC_FORBIDDEN;
  }
}
