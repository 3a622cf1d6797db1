package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;

/** What stands around every staff page: where I am, who I am, where I can go. */
@PermitAll
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  private static final String CONTENT = "content";
  private final Anchor skip = new Anchor("", translate("frame.skip"));
  private final Main content = new Main();

  Frame(Actors actors, Bar bar, List<Destination> destinations) {
    addClassName("frame");
    content.addClassName(CONTENT);
    content.setId(CONTENT);
    content.getElement().setAttribute("tabindex", "-1");
    skip.addClassName("skip-link");
    skip.setRouterIgnore(true);
    add(skip, bar, navigation(actors.current(), destinations), content);
  }

  private static Nav navigation(Actor actor, List<Destination> destinations) {
    Nav navigation = new Nav();
    navigation.addClassName("navigation");
    navigation.getElement().setAttribute("aria-label", translate("frame.navigation"));
    for (Destination destination : destinations) {
      if (!destination.isOpenTo(actor)) {
        continue;
      }
      RouterLink link = new RouterLink(destination.page());
      describe(link.getElement(), destination.icon(), destination.title());
      link.setHighlightCondition((shown, event) -> leadsTo(shown, event, destinations));
      link.setHighlightAction(Frame::markCurrent);
      navigation.add(link);
    }
    navigation.add(outward(".", "people", "frame.portal"));
    if (actor.is(Role.KIOSK) || actor.is(Role.SYSTEM_ADMINISTRATOR)) {
      navigation.add(outward("swagger-ui.html", "interface", "frame.interface"));
    }
    navigation.add(new LargeType());
    return navigation;
  }

  /** Of the destinations that the address lies below, the closest. */
  private static boolean leadsTo(
      RouterLink link, AfterNavigationEvent event, List<Destination> destinations) {
    String path = event.getLocation().getPath() + "/";
    RouteConfiguration routes = RouteConfiguration.forSessionScope();
    return destinations.stream()
        .map(each -> routes.getUrl(each.page()))
        .filter(each -> path.startsWith(each + "/"))
        .max(Comparator.comparingInt(String::length))
        .filter(link.getHref()::equals)
        .isPresent();
  }

  private static Anchor outward(String href, String icon, String title) {
    Anchor link = new Anchor(href);
    describe(link.getElement(), icon, title);
    link.setRouterIgnore(true);
    return link;
  }

  /** The title is for narrow screens, where only the picture is seen. */
  private static void describe(Element link, String icon, String title) {
    link.setAttribute("title", translate(title))
        .appendChild(new Icon(icon).getElement(), new Span(translate(title)).getElement());
  }

  private static void markCurrent(RouterLink link, boolean current) {
    if (current) {
      link.getElement().setAttribute("aria-current", "page");
    } else {
      link.getElement().removeAttribute("aria-current");
    }
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement page) {
    content.removeAll();
    if (page != null) {
      content.getElement().appendChild(page.getElement());
    }
  }

  /** A bare fragment would be resolved against the page's base, which is the portal. */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    skip.setHref(event.getLocation().getPathWithQueryParameters() + "#" + CONTENT);
  }
}
