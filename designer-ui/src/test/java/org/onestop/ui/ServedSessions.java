package org.onestop.ui;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The server's sessions, which end here without waiting for their time-out. */
@TestComponent
class ServedSessions {
  private static final String COOKIE = "onestop";
  private final ServletWebServerApplicationContext product;

  ServedSessions(ServletWebServerApplicationContext product) {
    this.product = product;
  }

  /** As after the time-out: the browser is none the wiser. */
  void drop(Page page) {
    try {
      Session session = served().getManager().findSession(of(page));
      session.expire();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on it is idle after so many seconds. */
  void shorten(Page page, int seconds) {
    try {
      served().getManager().findSession(of(page)).setMaxInactiveInterval(seconds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id of the session of a browser's window. */
  static String of(Page page) {
    return page.context().cookies().stream()
        .filter(each -> each.name.equals(COOKIE))
        .map(each -> each.value)
        .findFirst()
        .orElseThrow();
  }

  /** The browser itself forgets it. */
  static void forget(Page page) {
    page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(COOKIE));
  }

  private Context served() {
    if (product.getWebServer() instanceof TomcatWebServer server) {
      return (Context) server.getTomcat().getHost().findChildren()[0];
    }
    throw new IllegalStateException("served by something else");
  }
}
