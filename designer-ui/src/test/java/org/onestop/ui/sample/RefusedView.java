package org.onestop.ui.sample;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A page for a role that cannot sign in with a password. */
@Route("sample/refused")
@RolesAllowed("APPLICANT")
class RefusedView extends Div {
  private static final long serialVersionUID = 1L;
}
