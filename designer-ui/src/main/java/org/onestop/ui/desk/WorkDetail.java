package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.Finding;
import org.onestop.casework.WorkItemDetail;
import org.onestop.casework.WorkItemRow;
import org.onestop.form.FormBlock;
import org.onestop.form.FormPlan;
import org.onestop.form.Selection;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.ui.casework.ContactCard;
import org.onestop.ui.casework.TalkPanel;
import org.onestop.ui.field.Filling;
import org.onestop.ui.field.FormSheet;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.node.ObjectNode;

/** One work item: what its unit sees, what it decides, and what may come of it. */
final class WorkDetail extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 500;
  private static final Set<String> WITH_REASON = Set.of("refuse", "declined", "return");
  private static final Map<String, String> KEYS =
      Map.of("accept", "a", "done", "a", "correct", "n", "refuse", "r", "declined", "r");

  private final transient DeskRooms rooms;
  private final transient WorkItemDetail detail;
  private final transient WorkItemRow row;
  private final transient Listener listener;
  private final Div wrong = new Div();
  private final TextArea opinion = area("desk.opinion");
  private final TextArea reason = area("desk.reason");
  private final FindingRows findings;
  private transient @Nullable Filling filling;

  /** Hears what became of it. */
  interface Listener {
    /** It is done; says how. */
    void completed(String sentence);

    /** Somebody claimed, released or moved it: everything about it is read anew. */
    void changed(String sentence);
  }

  WorkDetail(DeskRooms rooms, WorkItemDetail detail, Listener listener) {
    this.rooms = rooms;
    this.detail = detail;
    this.row = detail.row();
    this.listener = listener;
    this.findings = new FindingRows(places());
    addClassName("work-detail");
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    Div left = new Div();
    left.addClassName("work-parts");
    Div right = new Div();
    right.addClassName("work-parts");
    if (detail.reason() != null) {
      Paragraph why = new Paragraph(translate("desk.why", detail.reason()));
      why.addClassName("warning");
      left.add(why);
    }
    if (open()) {
      left.add(deciding());
    }
    left.add(fields());
    right.add(
        materials(),
        new ContactCard(rooms.contacts(), rooms.actor(), row.caseNo(), rooms.places()),
        talk());
    Div body = new Div(left, right);
    body.addClassName("work-body");
    add(head(), body);
    if (open()) {
      add(wrong, acts());
    } else {
      add(new Paragraph(translate("desk.completed", outcome())));
    }
  }

  private boolean open() {
    return row.state().equals("open");
  }

  private String outcome() {
    return row.outcome() == null ? "" : Words.ofCode("desk.outcome", row.outcome());
  }

  private Div head() {
    H2 title = new H2(translate("format.work-line", row.stepName(), row.applicantName()));
    Div facts =
        new Div(
            new Remaining(row, rooms.calendar(), rooms.today()),
            new Chip(rooms.places().name(row.caseDivision())),
            new Chip(row.caseNo()));
    if (row.dueAt() != null) {
      facts.add(new Chip(translate("desk.due", Moments.day(row.dueAt().toLocalDate()))));
    }
    facts.addClassName("chips");
    Div words = new Div(title, facts);
    words.addClassName("head-words");
    Div acts = new Div();
    acts.addClassName("head-acts");
    if (rooms.actor().is(Role.COUNTER)) {
      acts.add(new Anchor("cases/" + row.caseNo(), translate("desk.whole")));
    }
    if (open()) {
      acts.add(row.assignee() == null ? claim() : release());
      acts.add(new Transfer(rooms, row, listener::changed).button());
      new ItemClock(rooms, detail, this::act, listener::changed).button().ifPresent(acts::add);
    }
    Div head = new Div(words, acts);
    head.addClassName("work-head");
    return head;
  }

  private Button claim() {
    return keyed(
        new Button(
            translate("desk.claim"),
            clicked ->
                act(() -> {
                  rooms.desk().claim(rooms.actor(), row.id());
                  listener.changed(translate("desk.claimed"));
                })),
        "c");
  }

  private Component release() {
    if (!rooms.actor().account().equals(row.assignee())) {
      return new Chip(translate("work.assigned"));
    }
    return keyed(
        new Button(
            translate("desk.release"),
            clicked ->
                act(() -> {
                  rooms.desk().release(rooms.actor(), row.id());
                  listener.changed(translate("desk.released"));
                })),
        "c");
  }

  private Card fields() {
    DescriptionList list = new DescriptionList();
    list.addClassName("facts");
    detail
        .fields()
        .forEach(each ->
            list.add(
                new DescriptionList.Term(each.label()),
                new DescriptionList.Description(each.value())));
    return detail.fields().isEmpty()
        ? Card.empty(translate("desk.fields"), translate("desk.fields.none"))
        : new Card(translate("desk.fields"), list)
            .remark(translate("desk.fields.only", String.valueOf(detail.fields().size())));
  }

  private Card materials() {
    Div body = new Div();
    if (!detail.materials().isEmpty()) {
      body.add(
          new MaterialViewer(
              detail.materials(),
              each ->
                  rooms
                      .materials()
                      .content(rooms.desk().material(rooms.actor(), row.id(), each.materialId()))));
    }
    if (!detail.carried().isEmpty()) {
      UnorderedList carried = new UnorderedList();
      detail.carried().forEach(each -> carried.add(new ListItem(each)));
      body.add(new Paragraph(translate("desk.carried")), carried);
    }
    return body.getComponentCount() == 0
        ? Card.empty(translate("desk.materials"), translate("desk.materials.none"))
        : new Card(translate("desk.materials"), body);
  }

  private TalkPanel talk() {
    return new TalkPanel(
        rooms.comments(),
        rooms.texts(),
        rooms.actor(),
        row.caseNo(),
        List.of(),
        row.item() == null ? "" : row.item());
  }

  private Card deciding() {
    Div body = new Div();
    body.addClassName("deciding");
    WorkItemDetail.ResultForm form = detail.resultForm();
    if (form != null) {
      FormPlan plan =
          new FormPlan(
              "result:" + form.schema() + form.uischema(),
              List.of(new FormBlock("result", form.schema(), form.uischema())),
              Map.of());
      Filling fresh =
          new Filling(
              rooms.forms(), plan, new Selection("", Set.of()), Json.mapper().createObjectNode());
      FormSheet sheet = rooms.sheets().questions(fresh, answered -> {});
      sheet.pages().forEach(each -> body.add(sheet.show(each)));
      filling = fresh;
    }
    body.add(opinion);
    if (detail.outcomes().contains("correct")) {
      body.add(new H2(translate("desk.findings")), findings);
    }
    if (detail.outcomes().stream().anyMatch(WITH_REASON::contains)) {
      body.add(reason);
    }
    Paragraph next =
        new Paragraph(
            detail.next().isEmpty()
                ? translate("desk.next.closing")
                : translate("desk.next", String.join(translate("format.list"), detail.next())));
    next.addClassNames("next", "muted");
    body.add(next);
    return new Card(translate("desk.decide"), body);
  }

  private Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    detail.fields().forEach(each -> places.put("/form/" + each.key(), each.label()));
    detail.materials().forEach(each -> places.put("/materials/" + each.type(), each.name()));
    return places;
  }

  private Div acts() {
    Div bar = new Div();
    bar.addClassName("work-acts");
    for (String outcome : detail.outcomes()) {
      Button button =
          new Button(Words.ofCode("desk.act", outcome), clicked -> act(() -> complete(outcome)));
      button.setDisableOnClick(true);
      button.addClickListener(clicked -> button.setEnabled(true));
      if (bar.getComponentCount() == 0) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
      }
      bar.add(KEYS.containsKey(outcome) ? keyed(button, KEYS.getOrDefault(outcome, "")) : button);
    }
    return bar;
  }

  /** A button that a key presses too; the key is told. */
  static Button keyed(Button button, String key) {
    button.getElement().setAttribute("data-key", key);
    button.getElement().setAttribute("title", key.toUpperCase(java.util.Locale.ROOT));
    button.getElement().setAttribute("aria-keyshortcuts", key);
    return button;
  }

  private void complete(String outcome) {
    boolean positive = outcome.equals("accept") || outcome.equals("done");
    List<Finding> found = outcome.equals("correct") ? findings.findings() : List.of();
    ObjectNode data = Json.mapper().createObjectNode();
    Filling answers = filling;
    if (positive && answers != null) {
      answers
          .form()
          .fields()
          .forEach(key -> {
            if (!answers.answer(key).isMissingNode()) {
              data.set(key, answers.answer(key));
            }
          });
    }
    rooms
        .desk()
        .complete(
            rooms.actor(),
            row.id(),
            row.version(),
            new CompleteWorkItem(
                outcome,
                data,
                opinion.isEmpty() ? null : opinion.getValue().strip(),
                found,
                WITH_REASON.contains(outcome) ? reason.getValue().strip() : null,
                null));
    listener.completed(
        translate("desk.done", row.stepName(), Words.ofCode("desk.outcome", outcome)));
  }

  private void act(Runnable what) {
    wrong.removeAll();
    try {
      what.run();
    } catch (Fault refused) {
      List<String> sentences = new ArrayList<>(Faults.sentences(rooms.texts(), refused));
      sentences.forEach(each -> wrong.add(new Paragraph(each)));
      wrong.scrollIntoView();
    }
  }

  private static TextArea area(String label) {
    TextArea area = new TextArea(translate(label));
    area.setMaxLength(LONGEST);
    area.setMinRows(2);
    area.addClassName("wide");
    return area;
  }
}
