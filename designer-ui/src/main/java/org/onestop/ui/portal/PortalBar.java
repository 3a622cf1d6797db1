package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onestop.identity.Role;
import org.onestop.identity.SignedIn;
import org.onestop.identity.VerifiedIdentity;
import org.onestop.ui.shell.LargeType;
import org.onestop.ui.shell.PublicBar;
import org.springframework.beans.factory.annotation.Value;

/** Makes the top of the portal's pages: where to go, who is signed in, the way out. */
@org.springframework.stereotype.Component
class PortalBar {
  private final AuthenticationContext authentication;
  private final boolean demo;

  PortalBar(
      AuthenticationContext authentication, @Value("${onestop.demo.enabled:false}") boolean demo) {
    this.authentication = authentication;
    this.demo = demo;
  }

  PublicBar bar() {
    List<Component> aside = new ArrayList<>();
    aside.add(new LargeType());
    Optional<SignedIn> signedIn = authentication.getAuthenticatedUser(SignedIn.class);
    Optional<VerifiedIdentity> person = signedIn.map(SignedIn::identity);
    if (person.isPresent()) {
      aside.add(link("my-cases", "portal.my-cases"));
      aside.add(new Span(masked(person.get().name())));
      NativeButton leave =
          new NativeButton(translate("frame.sign-out"), clicked -> authentication.logout());
      leave.addClassName("link");
      aside.add(leave);
    } else if (atTerminal()) {
      aside.add(new SittingEnd());
    } else if (signedIn.isPresent()) {
      aside.add(link("home", "home.title"));
    } else {
      aside.add(link("my-cases", "portal.my-cases"));
      aside.add(link("verify", "portal.verify"));
      aside.add(link("sign-in", "portal.staff"));
    }
    if (demo) {
      Span badge = new Span(translate("frame.demo"));
      badge.addClassName("demo");
      aside.add(badge);
    }
    return new PublicBar(aside.toArray(Component[]::new));
  }

  /** Whether the page is shown at a terminal that many use. */
  boolean atTerminal() {
    return authentication
        .getAuthenticatedUser(SignedIn.class)
        .filter(each -> each.actor().is(Role.KIOSK))
        .isPresent();
  }

  /** The family name, so that who stands behind one reads no more. */
  private static String masked(String name) {
    int end = name.offsetByCodePoints(0, 1);
    return name.substring(0, end) + "*";
  }

  private static Anchor link(String href, String key) {
    Anchor link = new Anchor(href, translate(key));
    link.setRouterIgnore(true);
    return link;
  }
}
