package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.onestop.ui.shell.LargeType;
import org.onestop.ui.shell.PublicBar;
import org.onestop.ui.shell.Titles;
import org.springframework.beans.factory.annotation.Value;

/** The applicants' door: the matters that are open somewhere. */
@Route(value = "", autoLayout = false)
@AnonymousAllowed
class PortalView extends Div implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  PortalView(OpenPlaces places, @Value("${onestop.demo.enabled:false}") boolean demo) {
    addClassName("portal");
    Anchor skip = new Anchor("#content", translate("frame.skip"));
    skip.addClassName("skip-link");
    skip.setRouterIgnore(true);
    Anchor staff = new Anchor("sign-in", translate("portal.staff"));
    staff.setRouterIgnore(true);
    Span badge = new Span(translate("frame.demo"));
    badge.addClassName("demo");
    badge.setVisible(demo);
    Main main =
        new Main(new H1(translate("portal.title")), new Paragraph(translate("portal.intro")));
    main.setId("content");
    main.getElement().setAttribute("tabindex", "-1");
    List<OpenPlaces.OpenMatter> matters = places.all();
    matters.forEach(each -> main.add(new MatterCard(each)));
    if (matters.isEmpty()) {
      Paragraph empty = new Paragraph(translate("portal.empty"));
      empty.addClassName("empty");
      main.add(empty);
    }
    add(skip, new PublicBar(new LargeType(), staff, badge), main);
  }

  @Override
  public String getPageTitle() {
    return Titles.of("portal.title");
  }
}
