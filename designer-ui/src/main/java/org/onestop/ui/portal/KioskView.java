package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.onestop.casework.Applicant;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseSummary;
import org.onestop.casework.CaseView;
import org.onestop.casework.DraftView;
import org.onestop.casework.Drafts;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.DemoApplicants;
import org.onestop.identity.VerifiedIdentity;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.onestop.ui.casework.CaseHead;
import org.onestop.ui.casework.ItemList;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.filing.Filing;
import org.onestop.ui.filing.Filings;
import org.onestop.ui.shell.DemoSignIn;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Titles;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A terminal that stands somewhere for everybody (自助终端): who one is, then what one wants, by
 * choices. What a person did here is wiped when he goes.
 */
@Route(value = KioskView.ROUTE, autoLayout = false)
@RolesAllowed("KIOSK")
class KioskView extends PortalPage implements HasDynamicTitle {
  static final String ROUTE = "kiosk";

  private static final long serialVersionUID = 1L;
  private static final String CHANNEL = "kiosk";
  private static final int SHOWN = 5;

  private final transient CaseDesk desk;
  private final transient Drafts drafts;
  private final transient Releases releases;
  private final transient Filings filings;
  private final transient ObjectProvider<DemoApplicants> demo;
  private final transient Places places;
  private final transient Texts texts;
  private final transient Clock clock;
  private final transient Actor terminal;
  private final Div trouble = new Div();

  KioskView(
      PortalBar bar,
      CaseDesk desk,
      Drafts drafts,
      Releases releases,
      Filings filings,
      ObjectProvider<DemoApplicants> demo,
      Actors actors,
      Places places,
      Texts texts,
      Clock clock) {
    super(bar);
    this.desk = desk;
    this.drafts = drafts;
    this.releases = releases;
    this.filings = filings;
    this.demo = demo;
    this.terminal = actors.current();
    this.places = places;
    this.texts = texts;
    this.clock = clock;
    trouble.addClassName("trouble");
    trouble.getElement().setAttribute("role", "alert");
    show();
  }

  private void show() {
    main.removeAll();
    trouble.removeAll();
    main.add(new H1(translate("kiosk.title", places.ownName(terminal.division()))), trouble);
    Optional<Sitting> sitting = Sitting.now();
    if (sitting.isPresent()) {
      main.add(matters(), cases(sitting.get().person()));
    } else {
      main.add(who());
      main.add(code());
    }
  }

  /** Only a reader of ID cards verifies a person; the demo, which has none, asks. */
  private Component who() {
    Section section = section("kiosk.who");
    DemoApplicants applicants = demo.getIfAvailable();
    section.add(
        applicants == null
            ? new Paragraph(translate("kiosk.no-reader"))
            : new DemoSignIn(
                applicants,
                person -> {
                  VerifiedIdentity identity = person.identity();
                  if (identity != null) {
                    Sitting.begin(new Applicant(identity.name(), identity.idNo()));
                    show();
                  }
                }));
    return section;
  }

  private Component code() {
    Section section = section("kiosk.code");
    TextField code = new TextField(translate("kiosk.code.field"));
    code.setHelperText(translate("kiosk.code.hint"));
    Button open = new Button(translate("kiosk.code.open"), clicked -> resume(code.getValue()));
    Div row = new Div(code, open);
    row.addClassName("search-row");
    section.add(row);
    return section;
  }

  private void resume(String code) {
    try {
      DraftView draft = drafts.resume(terminal, code.strip());
      Filing filing = filings.resume(terminal, draft.id(), CHANNEL);
      Sitting.begin(Applicant.in(draft.form())).take(filing);
      apply(draft.matter(), address(Step.FORM).at(Step.FORM, 0, draft.id()));
    } catch (Fault refused) {
      trouble.removeAll();
      Faults.sentences(texts, refused).forEach(each -> trouble.add(new Paragraph(each)));
    }
  }

  private ApplyAddress address(Step step) {
    return new ApplyAddress(terminal.division(), CHANNEL, "", step, 0);
  }

  private void apply(String matter, ApplyAddress address) {
    UI.getCurrent()
        .navigate(ApplyView.class, new RouteParameters("matter", matter), address.parameters());
  }

  private Component matters() {
    Section section = section("kiosk.matters");
    Instant now = clock.instant();
    for (Releases.PublishedMatter each : releases.matters(now)) {
      Optional<Release> here = releases.inForce(each.matter(), terminal.division(), now);
      here.ifPresent(release -> {
        Button begin =
            new Button(
                release.content().name(), clicked -> apply(each.matter(), address(Step.NOTICE)));
        begin.addClassName("tile");
        section.add(begin);
      });
    }
    if (section.getChildren().count() == 1) {
      section.add(new Paragraph(translate("home.matters.empty")));
    }
    return section;
  }

  /** What the person has going on in the divisions that this terminal serves. */
  private Component cases(Applicant person) {
    Section section = section("kiosk.cases");
    for (CaseSummary each : desk.search(terminal, person.idNo(), null, SHOWN).items()) {
      CaseView view = desk.view(terminal, each.caseNo());
      section.add(
          new CaseHead(view, new H3(view.matterName()), places.name(view.division())),
          new ItemList(view, releases.get(view.releaseId()).content().shown()));
    }
    if (section.getChildren().count() == 1) {
      section.add(new Paragraph(translate("kiosk.cases.none")));
    }
    return section;
  }

  private static Section section(String key) {
    Section section = new Section(new H2(translate(key)));
    section.addClassName("block");
    return section;
  }

  @Override
  public String getPageTitle() {
    return Titles.of("kiosk.heading", places.ownName(terminal.division()));
  }
}
