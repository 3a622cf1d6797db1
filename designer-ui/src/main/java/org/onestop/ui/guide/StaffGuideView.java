package org.onestop.ui.guide;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Optional;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Texts;
import org.onestop.release.Guide;
import org.onestop.release.Guides;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Titles;

/** How a matter is handled where the reader works (操作指南). */
@Route(value = "staff-guide/:matter", layout = Frame.class)
@RolesAllowed({"COUNTER", "UNIT", "CONFIG", "PUBLISH", "SUPERVISE"})
class StaffGuideView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  private final transient Guides guides;
  private final transient Releases releases;
  private final transient Actor actor;
  private final transient Clock clock;
  private final String place;
  private String title = "";

  StaffGuideView(Guides guides, Releases releases, Actors actors, Places places, Clock clock) {
    this.guides = guides;
    this.releases = releases;
    this.actor = actors.current();
    this.clock = clock;
    this.place = places.name(actor.division());
    addClassNames("page", "staff-guide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String matter = event.getRouteParameters().get("matter").orElse("");
    title =
        releases.matters(clock.instant()).stream()
            .filter(each -> each.matter().equals(matter))
            .map(Releases.PublishedMatter::name)
            .findFirst()
            .orElseThrow(NotFoundException::new);
    removeAll();
    Div head = new Div(new H1(translate("staff-guide.heading", title)));
    head.addClassName("page-head");
    add(head);
    Optional<Release> release = releases.inForce(matter, actor.division(), clock.instant());
    if (release.isEmpty()) {
      Paragraph none = new Paragraph(translate("staff-guide.none", place));
      none.addClassName("empty");
      add(none);
      return;
    }
    Guide guide = guides.forStaff(release.get(), actor.division(), Texts.CHINESE);
    head.add(paper(guide));
    Paragraph made = new Paragraph(guide.subtitle());
    made.addClassName("muted");
    add(made, new GuideParts(guide));
  }

  private Anchor paper(Guide guide) {
    Anchor paper = new Anchor();
    paper.setText(translate("guide.pdf"));
    paper.addClassName("button");
    paper.setRouterIgnore(true);
    paper.setHref(
        DownloadHandler.fromInputStream(asked -> {
          byte[] bytes = guides.pdf(guide, Texts.CHINESE);
          return new DownloadResponse(
              new ByteArrayInputStream(bytes),
              guide.title() + ".pdf",
              "application/pdf",
              bytes.length);
        }));
    return paper;
  }

  @Override
  public String getPageTitle() {
    return Titles.of("staff-guide.title", title, place);
  }
}
