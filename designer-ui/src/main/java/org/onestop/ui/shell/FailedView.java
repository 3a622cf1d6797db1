package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For pages that failed; what failed is in the log under the number that people can quote. */
@AnonymousAllowed
class FailedView extends DeadEnd implements HasErrorParameter<Exception> {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);

  FailedView(AuthenticationContext authentication) {
    super("error.failed", authentication);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failed) {
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.error(
        "page {} failed, number {}", event.getLocation().getPath(), number, failed.getException());
    quote(translate("error.number", number));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
