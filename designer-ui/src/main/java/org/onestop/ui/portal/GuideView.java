package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.onestop.kernel.Texts;
import org.onestop.release.Guide;
import org.onestop.release.Guides;
import org.onestop.release.Release;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.ui.filing.Filings;
import org.onestop.ui.guide.GuideParts;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Titles;

/** The guide to a matter (办事指南) where it is applied for, one part for each applicant type. */
@Route(value = "guide/:matter", autoLayout = false)
@AnonymousAllowed
class GuideView extends PortalPage implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  private final transient StepPages pages;
  private final transient Filings filings;
  private final transient Places places;
  private final transient Guides guides;
  private final Div content = new Div();
  private String title = "";

  GuideView(PortalBar bar, StepPages pages, Filings filings, Places places, Guides guides) {
    super(bar);
    this.guides = guides;
    this.pages = pages;
    this.filings = filings;
    this.places = places;
    content.addClassNames("step", "guide");
    main.add(content);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String matter = event.getRouteParameters().get("matter").orElse("");
    title = pages.name(matter).orElseThrow(NotFoundException::new);
    String division = parameter(event, "division");
    Optional<Release> release =
        division.isEmpty() ? Optional.empty() : filings.inForce(matter, division);
    content.removeAll();
    content.add(new H1(translate("guide.heading", title)));
    if (release.isEmpty()) {
      content.add(new Paragraph(translate("guide.place")), start(matter, ""));
      return;
    }
    content.add(new Paragraph(translate("guide.for", places.name(division))));
    List<ReleasedApplicantType> types = release.get().content().applicantTypes();
    String asked = parameter(event, "applicantType");
    content.add(chooser(matter, division, types, asked));
    if (release.get().content().applicantType(asked).isPresent()) {
      Guide guide = guides.forApplicants(release.get(), division, asked, Texts.CHINESE);
      content.add(paper(matter, division, asked), new GuideParts(guide));
    }
    content.add(start(matter, division));
  }

  private static String parameter(BeforeEnterEvent event, String name) {
    return event.getLocation().getQueryParameters().getSingleParameter(name).orElse("");
  }

  private static Component chooser(
      String matter, String division, List<ReleasedApplicantType> types, String asked) {
    Div chooser = new Div(new Span(translate("apply.type")));
    chooser.addClassName("links");
    for (ReleasedApplicantType each : types) {
      Anchor link =
          new Anchor(
              "guide/" + matter + "?division=" + division + "&applicantType=" + each.id(),
              each.name());
      if (each.id().equals(asked)) {
        link.getElement().setAttribute("aria-current", "true");
      }
      chooser.add(link);
    }
    return chooser;
  }

  /** The API makes the paper, for everybody. */
  private static Anchor paper(String matter, String division, String type) {
    Anchor paper =
        new Anchor(
            "api/v1/matters/%s/guide?division=%s&applicantType=%s&format=pdf"
                .formatted(matter, division, type),
            translate("guide.pdf"));
    paper.setRouterIgnore(true);
    paper.setTarget(AnchorTarget.BLANK);
    return paper;
  }

  private static Anchor start(String matter, String division) {
    Anchor start =
        new Anchor(
            "apply/" + matter + (division.isEmpty() ? "" : "?division=" + division),
            translate("apply.begin"));
    start.addClassName("button");
    start.setRouterIgnore(true);
    return start;
  }

  @Override
  public String getPageTitle() {
    return Titles.of("guide.title", title);
  }
}
