package org.onestop.ui.sample;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page that cannot be made. */
@Route("sample/failing")
@AnonymousAllowed
class FailingView extends Div {
  private static final long serialVersionUID = 1L;

  FailingView() {
    throw new IllegalStateException("a secret that no page may show");
  }
}
