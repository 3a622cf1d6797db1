package org.onestop.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.HttpServletResponse;

/** For addresses without a page, and for things that lie outside the caller's divisions. */
@AnonymousAllowed
class NotFoundView extends DeadEnd implements HasErrorParameter<NotFoundException> {
  private static final long serialVersionUID = 1L;

  NotFoundView(AuthenticationContext authentication) {
    super("error.not-found", authentication);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> missing) {
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
