package org.onestop.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Applicant;
import org.onestop.casework.Receipt;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.identity.SignedIn;
import org.onestop.kernel.Fault;
import org.onestop.release.Release;
import org.onestop.ui.field.FormSheet;
import org.onestop.ui.field.FormSheets;
import org.onestop.ui.filing.Filing;
import org.onestop.ui.filing.Filings;
import org.onestop.ui.shell.Titles;
import tools.jackson.databind.JsonNode;

/**
 * One application from the notices to the receipt. Its address says where it stands – place,
 * channel, draft, step – so that it can be reloaded, gone back in and continued elsewhere.
 */
@Route(value = "apply/:matter", autoLayout = false)
@AnonymousAllowed
class ApplyView extends PortalPage implements BeforeEnterObserver, HasDynamicTitle, Applying {
  private static final long serialVersionUID = 1L;

  private final transient AuthenticationContext authentication;
  private final transient Filings filings;
  private final transient FormSheets sheets;
  private final transient StepPages pages;
  private final Div trouble = new Div();
  private final Div content = new Div();

  private String matter = "";
  private ApplyAddress address = ApplyAddress.EMPTY;
  private transient @Nullable Filing filing;
  private transient @Nullable FormSheet questions;
  private transient @Nullable FormSheet commitments;
  private transient @Nullable Receipt receipt;
  private String title = "";

  ApplyView(
      PortalBar bar,
      AuthenticationContext authentication,
      Filings filings,
      FormSheets sheets,
      StepPages pages) {
    super(bar);
    this.authentication = authentication;
    this.filings = filings;
    this.sheets = sheets;
    this.pages = pages;
    addClassName("apply");
    trouble.addClassName("trouble");
    trouble.getElement().setAttribute("role", "alert");
    main.add(trouble, content);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    matter = event.getRouteParameters().get("matter").orElse("");
    address = ApplyAddress.of(event.getLocation().getQueryParameters());
    title = pages.name(matter).orElseThrow(NotFoundException::new);
    Optional<Actor> actor = actor();
    boolean needsPerson = address.step() != Step.NOTICE;
    if (needsPerson && actor.isEmpty()) {
      event.forwardToUrl(address.signIn(matter));
      return;
    }
    if (atTerminal() && Sitting.now().isEmpty()) {
      event.forwardTo(KioskView.class);
      return;
    }
    if (needsPerson && receipt == null) {
      try {
        open(actor.orElseThrow());
      } catch (Fault gone) {
        receipt = null;
        address = address.without();
      }
    }
    show();
  }

  private Optional<Actor> actor() {
    return authentication
        .getAuthenticatedUser(SignedIn.class)
        .map(SignedIn::actor)
        .filter(each -> each.is(Role.APPLICANT) || each.is(Role.KIOSK));
  }

  /** Whether many people use this page one after the other. */
  private boolean atTerminal() {
    return actor().filter(each -> each.is(Role.KIOSK)).isPresent();
  }

  /** The application that the address names: the one at hand, its draft, or a new one. */
  private void open(Actor actor) {
    String draft = address.draft();
    if (filing != null && (draft.isEmpty() || filing.draftId().filter(draft::equals).isPresent())) {
      return;
    }
    if (!draft.isEmpty()) {
      use(
          atTerminal()
              ? Sitting.now()
                  .flatMap(sitting -> sitting.filing(draft))
                  .orElseThrow(() -> Fault.notFound("draft-unknown"))
              : filings.resume(actor, draft, address.channel()));
      return;
    }
    Release release =
        filings
            .inForce(matter, address.division())
            .orElseThrow(() -> Fault.notFound("not-published", address.division()));
    use(filings.begin(actor, release, address.division(), address.channel()));
  }

  private void use(Filing opened) {
    filing = opened;
    Sitting.now().ifPresent(sitting -> sitting.take(opened));
    questions = null;
    commitments = null;
  }

  private void show() {
    Step step = filing == null || address.step() == Step.NOTICE ? Step.NOTICE : address.step();
    if (step.ordinal() > Step.GUIDANCE.ordinal() && receipt == null && !filing().begun()) {
      step = Step.GUIDANCE;
    }
    if (receipt != null) {
      step = Step.DONE;
    }
    trouble.removeAll();
    content.removeAll();
    content.add(new Progress(step), page(step));
    content.getElement().executeJs("window.scrollTo(0, 0)");
  }

  private Component page(Step step) {
    return switch (step) {
      case NOTICE -> pages.notice(matter, address, actor(), this);
      case GUIDANCE -> pages.guidance(this);
      case FORM -> pages.form(this, address.page());
      case MATERIALS -> pages.materials(this);
      case REVIEW -> pages.review(this);
      case DONE -> pages.done(Objects.requireNonNull(receipt), filing());
    };
  }

  @Override
  public Filing filing() {
    return Objects.requireNonNull(filing, "no application yet");
  }

  @Override
  public FormSheet questions() {
    if (questions == null) {
      questions = sheets.questions(filing().form(), changed -> save());
    }
    return questions;
  }

  @Override
  public FormSheet commitments() {
    if (commitments == null) {
      commitments = sheets.commitments(filing().form(), changed -> {});
    }
    return commitments;
  }

  @Override
  public void choose(String applicantType, Set<String> items, Map<String, JsonNode> suggested) {
    filing().choose(applicantType, items);
    filing().suggest(suggested);
    questions = null;
    commitments = null;
    identify();
    save();
  }

  /** The verified person's name and number stand in the form from the start. */
  private void identify() {
    authentication
        .getAuthenticatedUser(SignedIn.class)
        .map(SignedIn::identity)
        .map(person -> new Applicant(person.name(), person.idNo()))
        .or(() -> Sitting.now().map(Sitting::person))
        .ifPresent(person -> person.answers().forEach(filing().form()::answer));
  }

  @Override
  public boolean save() {
    try {
      filing().save();
      return true;
    } catch (Fault refused) {
      trouble.removeAll();
      trouble.add(pages.trouble(this, refused));
      trouble.getElement().executeJs("this.scrollIntoView({block: 'center'})");
      return false;
    }
  }

  @Override
  public void go(Step step) {
    address = address.at(step, 0, filing == null ? "" : filing.draftId().orElse(""));
    navigate();
  }

  @Override
  public void goToForm(int page) {
    address = address.at(Step.FORM, page, filing().draftId().orElse(""));
    navigate();
  }

  private void navigate() {
    getUI()
        .ifPresent(ui ->
            ui.navigate(
                ApplyView.class, new RouteParameters("matter", matter), address.parameters()));
  }

  @Override
  public void reopen() {
    filing = null;
    questions = null;
    commitments = null;
    navigateAfresh();
  }

  @Override
  public void renewed() {
    questions = null;
    commitments = null;
    if (save()) {
      go(Step.FORM);
    }
  }

  /** Reads the draft again: the address alone is not enough, it has not changed. */
  private void navigateAfresh() {
    getUI().ifPresent(ui -> ui.getPage().reload());
  }

  @Override
  public void at(String division) {
    filing = null;
    address = address.at(division);
    navigate();
  }

  @Override
  public void submit() {
    try {
      receipt = filing().submit();
      go(Step.DONE);
    } catch (Fault refused) {
      trouble.removeAll();
      trouble.add(pages.trouble(this, refused));
      trouble.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }
  }

  @Override
  public String getPageTitle() {
    return Titles.of("apply.title", title);
  }
}
