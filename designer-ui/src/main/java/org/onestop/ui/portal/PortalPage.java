package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;

/** What stands around every page of the portal. */
abstract class PortalPage extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  private static final String CONTENT = "content";
  private final Anchor skip = new Anchor("#" + CONTENT, translate("frame.skip"));

  /** Where the page itself goes. */
  protected final Main main = new Main();

  PortalPage(PortalBar bar) {
    addClassName("portal");
    setClassName("kiosk", bar.atTerminal());
    skip.addClassName("skip-link");
    skip.setRouterIgnore(true);
    main.setId(CONTENT);
    main.getElement().setAttribute("tabindex", "-1");
    add(skip, bar.bar(), main);
  }

  /** A bare fragment would be resolved against the page's base, which is the portal. */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    skip.setHref(event.getLocation().getPathWithQueryParameters() + "#" + CONTENT);
  }
}
