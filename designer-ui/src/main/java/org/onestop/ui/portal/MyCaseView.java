package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseView;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Fault;
import org.onestop.release.Releases;
import org.onestop.ui.casework.CaseHead;
import org.onestop.ui.casework.CaseParts;
import org.onestop.ui.casework.ItemList;
import org.onestop.ui.shell.Titles;

/**
 * One case, as its applicant follows it: clock, what waits for me, items, notices, what I can do.
 */
@Route(value = "my-cases/:caseNo", autoLayout = false)
@RolesAllowed("APPLICANT")
class MyCaseView extends PortalPage implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  private final transient CaseDesk desk;
  private final transient Releases releases;
  private final transient CaseParts parts;
  private final transient Actor actor;
  private final Div content = new Div();
  private String caseNo = "";

  MyCaseView(PortalBar bar, CaseDesk desk, Releases releases, CaseParts parts, Actors actors) {
    super(bar);
    this.desk = desk;
    this.releases = releases;
    this.parts = parts;
    this.actor = actors.current();
    addClassName("my-case");
    content.addClassName("case-parts");
    main.add(new Anchor("my-cases", translate("my-case.back")), content);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    caseNo = event.getRouteParameters().get("caseNo").orElse("");
    try {
      show(desk.view(actor, caseNo));
    } catch (Fault unknown) {
      throw new NotFoundException(caseNo);
    }
  }

  private void reread() {
    show(desk.view(actor, caseNo));
  }

  private void show(CaseView view) {
    content.removeAll();
    H1 title = new H1(view.matterName());
    content.add(new CaseHead(view, title, parts.place(view.division())));
    List<Component> mine = parts.mine(actor, view, releases.get(view.releaseId()), this::reread);
    content.add(mine);
    content.add(new ItemList(view, releases.get(view.releaseId()).content().shown()));
    content.add(parts.papers(actor, view));
    content.add(parts.history(view));
    content.add(parts.acts(actor, view, this::reread));
  }

  @Override
  public String getPageTitle() {
    return caseNo + " · " + Titles.of("case.title");
  }
}
