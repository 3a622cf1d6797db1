package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.onestop.identity.Role;

/** A page that could not be shown: what is wrong, what to do, and a way home. */
abstract class DeadEnd extends Div implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private final String key;
  private final Main main;

  /**
   * @param key of the heading; {@code .what-to-do} behind it is that of the advice
   */
  DeadEnd(String key, AuthenticationContext authentication) {
    this.key = key;
    addClassNames("public", "dead-end");
    boolean staff =
        authentication.isAuthenticated() && !authentication.hasRole(Role.APPLICANT.name());
    Anchor home =
        staff
            ? new Anchor("home", translate("error.home"))
            : new Anchor(".", translate("error.portal"));
    home.addClassName("act");
    home.setRouterIgnore(true);
    main = new Main(new H1(translate(key)), new Paragraph(translate(key + ".what-to-do")), home);
    add(new PublicBar(), main);
  }

  /** A line to quote when asking for help. */
  void quote(String text) {
    Paragraph quoted = new Paragraph(text);
    quoted.addClassName("muted");
    main.add(quoted);
  }

  @Override
  public String getPageTitle() {
    return Titles.of(key);
  }
}
