package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Draft;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.Workbench;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Severity;
import org.onestop.kernel.Texts;
import org.onestop.release.Gate;
import org.onestop.release.GateFinding;
import org.onestop.ui.field.FieldComponents;
import org.onestop.ui.field.FormSheets;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Titles;

/** One matter on the workbench: its parts, what is chosen of them, and all findings below. */
@Route(value = "designer/:matter", layout = Frame.class)
@RolesAllowed({"CATALOG", "APPROVE"})
class MatterView extends Div implements BeforeEnterObserver, HasDynamicTitle, Desk, Bench.Listener {
  private static final long serialVersionUID = 1L;
  private final transient Workbench workbench;
  private final transient ItemCatalog catalog;
  private final transient Gate gate;
  private final transient Divisions divisions;
  private final transient Texts texts;
  private final transient Actor actor;
  private final transient List<Section> sections;
  private final Nav parts = new Nav();
  private final Div page = new Div();
  private final MessageBar message = new MessageBar();
  private @Nullable transient Bench bench;
  private @Nullable MatterHead head;
  private @Nullable FindingDock dock;
  private transient Place place = Place.section("overview");
  private boolean checking;

  MatterView(
      Workbench workbench,
      ItemCatalog catalog,
      Gate gate,
      Actors actors,
      Divisions divisions,
      Forms forms,
      FormSheets sheets,
      FieldComponents components,
      Texts texts) {
    this.workbench = workbench;
    this.catalog = catalog;
    this.gate = gate;
    this.divisions = divisions;
    this.texts = texts;
    this.actor = actors.current();
    this.sections =
        List.of(
            new OverviewSection(divisions),
            new DepartmentSection(),
            new ItemSection(),
            new TypeSection(),
            new GuidanceSection(),
            new FormSection(forms, sheets, components),
            new CodeListSection(),
            new MaterialSection(),
            new ContractSection(),
            new StageSection(),
            new DocumentSection(catalog),
            new NoticeSection(),
            new PolicySection(),
            new AssumptionSection());
    addClassName("designer-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String matter = event.getRouteParameters().get("matter").orElse("");
    try {
      begin(opened(matter));
    } catch (Fault unknown) {
      throw new NotFoundException();
    }
  }

  /** Who only approves sees what was handed over, which may be older than what is worked on. */
  private Draft opened(String matter) {
    if (!actor.is(Role.CATALOG)) {
      Optional<Edition> handed = handedOver(matter);
      if (handed.isPresent()) {
        return new Draft(
            catalog.matter(matter, handed.get().version()),
            catalog.current(matter).map(Edition::version).orElse(null),
            true,
            0,
            handed.get().createdBy(),
            handed.get().createdAt());
      }
    }
    return workbench.open(actor, matter);
  }

  private Optional<Edition> handedOver(String matter) {
    return catalog.editions(matter).stream()
        .filter(each -> each.state() == Edition.State.DRAFT)
        .filter(each -> each.province().equals(actor.division()))
        .findFirst();
  }

  private void begin(Draft draft) {
    removeAll();
    Bench begun = new Bench(workbench, actor, actor.is(Role.CATALOG), draft);
    begun.listen(this);
    bench = begun;
    MatterHead above = new MatterHead(begun, workbench, this::compare);
    FindingDock below = new FindingDock(this, texts, this::foreseen);
    head = above;
    dock = below;
    if (begun.writable()) {
      above.acts.add(primary("designer.hand-over", this::handOver));
    }
    handedOver(draft.matter())
        .filter(each -> actor.is(Role.APPROVE))
        .ifPresent(each -> above.acts.add(primary("designer.publish", () -> publish(each))));
    parts.getElement().setAttribute("aria-label", translate("designer.parts"));
    parts.addClassName("designer-parts");
    page.addClassName("designer-section");
    Div body = new Div(parts, page);
    body.addClassName("designer-body");
    add(above, message, body, below);
    refresh();
    check();
  }

  /** What the gate would tell a city that publishes the draft unchanged. */
  private List<Problem> foreseen() {
    String city = divisions.children(bench().matter().province()).getFirst().code();
    return gate.foresee(bench().matter(), city).findings().stream()
        .map(GateFinding::problem)
        .toList();
  }

  private static Button primary(String label, Runnable act) {
    Button button = new Button(translate(label), clicked -> act.run());
    button.addThemeName("primary");
    return button;
  }

  @Override
  public Bench bench() {
    if (bench == null) {
      throw new IllegalStateException("nothing is open");
    }
    return bench;
  }

  @Override
  public Offers offers() {
    return new Offers(bench());
  }

  @Override
  public void open(Place to) {
    place = to;
    message.clear();
    refresh();
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public void refresh() {
    page.removeAll();
    section().ifPresent(each -> page.add(each.show(this)));
    showParts();
  }

  private Optional<Section> section() {
    return sections.stream().filter(each -> each.id().equals(place.section())).findFirst();
  }

  private void showParts() {
    parts.removeAll();
    for (Section each : sections) {
      NativeButton link = new NativeButton(translate("designer.section." + each.id()));
      @Nullable Integer count = each.count(bench());
      if (count != null) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("muted");
        link.add(number);
      }
      if (each.id().equals(place.section())) {
        link.getElement().setAttribute("aria-current", "page");
      }
      link.addClickListener(clicked -> open(Place.section(each.id())));
      parts.add(link);
    }
  }

  @Override
  public void kept() {
    message.clear();
    section().ifPresent(each -> each.kept(this));
    showParts();
    changed();
  }

  @Override
  public void replaced() {
    refresh();
    changed();
  }

  @Override
  public void refused(Fault fault) {
    if (fault.kind() == Fault.Kind.STALE) {
      bench().reload();
      message.late(bench());
    } else {
      message.refuse(texts, fault, this);
    }
  }

  private void changed() {
    if (head != null) {
      head.refresh();
    }
    check();
  }

  /** After the answer to the edit has been shown: finding everything takes longer than it may. */
  private void check() {
    if (!checking) {
      checking = true;
      getElement()
          .executeJs("return true")
          .then(shown -> {
            checking = false;
            if (dock != null) {
              dock.show(workbench.findings(bench().matter()).list());
            }
          });
    }
  }

  private void compare() {
    place = Place.section("compare");
    page.removeAll();
    Draft draft = bench().draft();
    page.add(new ComparePanel(this, draft.basedOn(), workbench.compare(draft)));
    showParts();
  }

  private void handOver() {
    new HandingOver(
            translate("designer.hand-over"),
            consequence(),
            translate("designer.hand-over"),
            comment ->
                act(() -> {
                  Draft draft = bench().draft();
                  if (!draft.held()) {
                    throw Fault.conflict("draft-unchanged");
                  }
                  workbench.handOver(actor, draft.matter(), draft.revision(), comment);
                  message.say(translate("designer.handed-over", draft.version()));
                }))
        .open();
  }

  private String consequence() {
    String consequence = translate("designer.hand-over.consequence", bench().draft().version());
    boolean sound =
        workbench.findings(bench().matter()).list().stream()
            .noneMatch(each -> each.severity() == Severity.BLOCKS);
    long blocking =
        sound ? foreseen().stream().filter(each -> each.severity() == Severity.BLOCKS).count() : 0;
    return blocking == 0
        ? consequence
        : consequence + translate("designer.hand-over.gate", String.valueOf(blocking));
  }

  private void publish(Edition edition) {
    new HandingOver(
            translate("designer.publish.version", edition.version()),
            translate("designer.publish.consequence"),
            translate("designer.publish"),
            comment ->
                act(() -> {
                  catalog.publish(actor, edition.matter(), edition.version(), comment);
                  begin(workbench.open(actor, edition.matter()));
                  message.say(translate("designer.published", edition.version()));
                }))
        .open();
  }

  private void act(Runnable what) {
    try {
      what.run();
    } catch (Fault fault) {
      refused(fault);
    }
  }

  @Override
  public String getPageTitle() {
    return Titles.of("designer.heading", bench == null ? "" : bench.matter().name());
  }
}
