package org.onestop.ui.shell;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionExpiredHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Answers what a page asks after its session has run out, where Vaadin has no answer of its own
 * that its client understands. Vaadin would leave it to the error page as a text, which that page
 * cannot write: a plain refusal would become a failure.
 */
@Component
class LateRequests implements VaadinServiceInitListener, RequestHandler, SessionExpiredHandler {
  private static final long serialVersionUID = 1L;

  private static final Set<RequestType> ANSWERED =
      EnumSet.of(
          RequestType.UIDL, RequestType.HEARTBEAT, RequestType.PUSH, RequestType.TRANSLATION_FILE);

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addRequestHandler(this);
  }

  @Override
  public boolean handleRequest(
      VaadinSession session, VaadinRequest request, VaadinResponse response) {
    return false;
  }

  @Override
  public boolean handleSessionExpired(VaadinRequest request, VaadinResponse response)
      throws IOException {
    if (ANSWERED.stream().anyMatch(each -> HandlerHelper.isRequestType(request, each))) {
      return false;
    }
    response.setNoCacheHeaders();
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("text/plain");
    response.getWriter().write("session-expired");
    return true;
  }
}
