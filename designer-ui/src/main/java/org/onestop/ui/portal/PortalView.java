package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.onestop.ui.shell.Titles;

/** The applicants' door: the matters that are open somewhere. */
@Route(value = "", autoLayout = false)
@AnonymousAllowed
class PortalView extends PortalPage implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  PortalView(PortalBar bar, OpenPlaces places) {
    super(bar);
    main.add(new H1(translate("portal.title")), new Paragraph(translate("portal.intro")));
    List<OpenPlaces.OpenMatter> matters = places.all();
    matters.forEach(each -> main.add(new MatterCard(each)));
    if (matters.isEmpty()) {
      Paragraph empty = new Paragraph(translate("portal.empty"));
      empty.addClassName("empty");
      main.add(empty);
    }
  }

  @Override
  public String getPageTitle() {
    return Titles.of("portal.title");
  }
}
