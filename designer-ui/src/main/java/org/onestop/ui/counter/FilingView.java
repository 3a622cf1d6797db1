package org.onestop.ui.counter;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.Receipt;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.ui.field.Finding;
import org.onestop.ui.field.FindingList;
import org.onestop.ui.field.FormSheet;
import org.onestop.ui.field.FormSheets;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.filing.Filing;
import org.onestop.ui.filing.Filings;
import org.onestop.ui.filing.MaterialList;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Titles;

/** Assisted filing (帮办代办): the same form, all of it on one page, dense. */
@Route(value = "counter/filing/:matter", layout = Frame.class)
@RolesAllowed("COUNTER")
class FilingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final String CHANNEL = "counter";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final transient Filings filings;
  private final transient FormSheets sheets;
  private final transient WorkDesk work;
  private final transient Texts texts;
  private final transient Actor actor;
  private final String place;
  private final RadioButtonGroup<ReleasedApplicantType> types = new RadioButtonGroup<>();
  private final CheckboxGroup<ReleasedItem> items = new CheckboxGroup<>();
  private final Div body = new Div();
  private final FindingList findings = new FindingList();
  private final Span saved = new Span();
  private final AgentFields agent = new AgentFields();
  private transient @Nullable Filing filing;
  private transient @Nullable FormSheet questions;
  private transient @Nullable FormSheet commitments;
  private transient @Nullable MaterialList materials;
  private transient @Nullable OriginalMarks originals;

  FilingView(
      Filings filings,
      FormSheets sheets,
      WorkDesk work,
      Texts texts,
      Actors actors,
      Places places) {
    this.filings = filings;
    this.sheets = sheets;
    this.work = work;
    this.texts = texts;
    this.actor = actors.current();
    this.place = places.ownName(actor.division());
    addClassNames("page", "filing");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String matter = event.getRouteParameters().get("matter").orElse("");
    String draft = event.getLocation().getQueryParameters().getSingleParameter("draft").orElse("");
    try {
      filing =
          draft.isEmpty()
              ? filings.begin(
                  actor,
                  filings.inForce(matter, actor.division()).orElseThrow(NotFoundException::new),
                  actor.division(),
                  CHANNEL)
              : filings.resume(actor, draft, CHANNEL);
    } catch (Fault gone) {
      throw new NotFoundException(draft);
    }
    show();
  }

  private Filing filing() {
    return Objects.requireNonNull(filing);
  }

  private void show() {
    removeAll();
    saved.addClassName("saved");
    saved.getElement().setAttribute("role", "status");
    Div head =
        new Div(new H1(translate("counter.filing.heading", filing().matter().name())), saved);
    head.addClassName("page-head");
    types.setLabel(translate("apply.type"));
    types.setItems(filing().matter().applicantTypes());
    types.setItemLabelGenerator(ReleasedApplicantType::name);
    types.addValueChangeListener(changed -> offer(changed.getValue()));
    items.setLabel(translate("apply.items"));
    items.setItemLabelGenerator(ReleasedItem::name);
    items.setVisible(false);
    items.addValueChangeListener(changed -> choose());
    body.addClassName("dense");
    Card choice = new Card(translate("counter.filing.what"), types, items);
    add(head, findings, choice, agent, body);
    agent.show(filing().agent().orElse(null));
    filing().onSave(this::told);
    filing().applicantType().ifPresent(types::setValue);
  }

  private void offer(ReleasedApplicantType type) {
    List<ReleasedItem> offered =
        filing().matter().items().stream()
            .filter(each -> type.items().contains(each.id()) || each.local())
            .toList();
    Set<ReleasedItem> before =
        offered.stream().filter(each -> filing().chosen(each.id())).collect(Collectors.toSet());
    items.setItems(offered);
    items.setVisible(true);
    items.setValue(
        before.isEmpty()
            ? offered.stream()
                .filter(each -> !each.local() && each.condition() == null)
                .collect(Collectors.toCollection(LinkedHashSet::new))
            : before);
  }

  private void choose() {
    ReleasedApplicantType type = types.getValue();
    if (type == null) {
      return;
    }
    filing()
        .choose(
            type.id(),
            items.getValue().stream()
                .map(ReleasedItem::id)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    questions = sheets.questions(filing().form(), changed -> answered());
    commitments = sheets.commitments(filing().form(), changed -> {});
    layOut(questions, commitments);
  }

  private void layOut(FormSheet asked, FormSheet committed) {
    body.removeAll();
    asked
        .pages()
        .forEach(each ->
            body.add(
                new Card(String.join(translate("format.list"), each.titles()), asked.show(each))));
    MaterialList handed = new MaterialList(filing(), texts, false);
    OriginalMarks marks = new OriginalMarks(filing());
    materials = handed;
    originals = marks;
    body.add(new Card(translate("apply.step.materials"), handed));
    body.add(new Card(translate("counter.originals"), marks));
    Div last = new Div();
    committed.pages().forEach(each -> last.add(committed.show(each)));
    Button submit = new Button(translate("apply.submit"));
    submit.addThemeVariants(ButtonVariant.PRIMARY);
    submit.setDisableOnClick(true);
    submit.addClickListener(clicked -> {
      submit();
      submit.setEnabled(true);
    });
    last.add(submit);
    body.add(new Card(translate("counter.filing.hand-in"), last));
  }

  private void answered() {
    save();
    OriginalMarks marks = originals;
    if (marks != null) {
      marks.refresh();
    }
  }

  private boolean save() {
    try {
      filing().actFor(agent.agent());
      filing().save();
      return true;
    } catch (Fault refused) {
      complain(refused);
      return false;
    }
  }

  private void told() {
    filing()
        .savedAt()
        .ifPresent(at ->
            saved.setText(
                translate("apply.saved", TIME.format(at.atZoneSameInstant(Stopwatch.ZONE)))));
  }

  private void complain(Fault refused) {
    findings.show(
        Faults.sentences(texts, refused).stream().map(each -> new Finding("", each)).toList(),
        key -> {});
  }

  private void submit() {
    FormSheet asked = Objects.requireNonNull(questions);
    FormSheet committed = Objects.requireNonNull(commitments);
    List<Finding> wrong = new ArrayList<>(agent.check());
    asked.pages().forEach(each -> wrong.addAll(asked.check(each)));
    wrong.addAll(Objects.requireNonNull(materials).check());
    committed.pages().forEach(each -> wrong.addAll(committed.check(each)));
    findings.show(
        wrong,
        key -> {
          asked.focus(key);
          Objects.requireNonNull(materials).jump(key);
          committed.focus(key);
        });
    if (!wrong.isEmpty() || !save()) {
      return;
    }
    try {
      Receipt receipt = filing().submit();
      Objects.requireNonNull(originals).record(work, actor, receipt.caseNo());
      done(receipt);
    } catch (Fault refused) {
      complain(refused);
    }
  }

  private void done(Receipt receipt) {
    getUI().ifPresent(ui -> ui.navigate("cases/" + receipt.caseNo()));
  }

  @Override
  public String getPageTitle() {
    return Titles.of("counter.filing", place);
  }
}
