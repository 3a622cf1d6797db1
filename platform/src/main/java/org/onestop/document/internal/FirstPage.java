package org.onestop.document.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Renders a page nobody sees, so that the first person to ask for one need not wait for fonts. */
@Component
class FirstPage {
  private static final Logger LOG = LoggerFactory.getLogger(FirstPage.class);
  private static final String PAGE =
      "<html><head><title>.</title><style>body { font-family: 'Noto Sans SC' }</style></head>"
          + "<body><table><tr><td>\u53f7</td><td><b>\u53f7</b></td></tr></table></body></html>";

  private final Pages pages;

  FirstPage(Pages pages) {
    this.pages = pages;
  }

  @EventListener(ApplicationReadyEvent.class)
  void render() {
    Thread.ofVirtual().name("first-page").start(this::tryToRender);
  }

  private void tryToRender() {
    try {
      pages.pdf(PAGE);
    } catch (RuntimeException e) {
      LOG.error("Documents cannot be rendered", e);
    }
  }
}
