package org.onestop.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import org.springframework.stereotype.Component;

/**
 * Whoever did nothing for as long as the time-out says is signed out. A page that stands open asks
 * now and then whether the server is there, and live pages are told what changed: for the web
 * server that is life, for Vaadin, which closes idle sessions, it is not. What Vaadin closes would
 * stay signed in for the web server, so it ends here with it.
 */
@Component
class IdleSessions implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(IdleSessions::follow);
  }

  private static void follow(SessionInitEvent event) {
    WrappedSession served = event.getSession().getSession();
    event.getSession().addSessionDestroyListener(closed -> end(served));
  }

  private static void end(WrappedSession served) {
    try {
      served.invalidate();
    } catch (IllegalStateException over) {
      // It was the web server's session that ended first, by its own time-out or a sign-out.
      return;
    }
  }
}
