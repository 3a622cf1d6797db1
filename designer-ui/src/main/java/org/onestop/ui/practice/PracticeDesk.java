package org.onestop.ui.practice;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.onestop.identity.Unit;
import org.onestop.release.SimulatedCase.Work;
import org.onestop.ui.practice.PracticeCase.Act;
import org.onestop.ui.practice.PracticeCase.Course;
import org.onestop.ui.practice.PracticeCase.State;
import org.onestop.ui.process.Mark;
import org.onestop.ui.process.PictureItem;
import org.onestop.ui.process.ProcessGraph;
import org.onestop.ui.process.ProcessPicture;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;
import org.onestop.ui.shell.Words;

/** One practice case: where it stands, what waits for whom, and what was done. */
final class PracticeDesk extends Div {
  private static final long serialVersionUID = 1L;
  private final transient PracticeCase practised;
  private final transient ProcessPicture process;
  private final transient Runnable changed;

  /**
   * @param process as it was released, or is being configured
   * @param changed told after each act
   */
  PracticeDesk(PracticeCase practised, ProcessPicture process, Runnable changed) {
    this.practised = practised;
    this.process = process;
    this.changed = changed;
    addClassName("practice-desk");
    show();
  }

  private void show() {
    removeAll();
    add(new H3(practised.title()), path());
    List<Work> open = practised.open();
    if (open.isEmpty()) {
      add(ending());
    } else {
      add(new H3(translate("practice.open", String.valueOf(open.size()))));
      open.forEach(each -> add(work(each)));
    }
    if (!practised.lines().isEmpty()) {
      OrderedList lines = new OrderedList();
      practised
          .lines()
          .forEach(each ->
              lines.add(
                  new ListItem(
                      translate(
                          "format.labelled", each.step(), Words.of("practice.did", each.act())))));
      add(new H3(translate("practice.lines")), lines);
    }
  }

  private Div ending() {
    Div ending = new Div(new Strong(Words.of("practice.course", practised.course())));
    ending.addClassName(practised.course() == Course.CLOSED ? "information" : "warning");
    ending.getElement().setAttribute("role", "status");
    return ending;
  }

  private ProcessGraph path() {
    ProcessPicture picture = process.only(practised.played().selected());
    List<PictureItem> items =
        picture.items().stream()
            .map(item ->
                practised.played().work().stream()
                    .filter(work -> !work.stage() && work.id().equals(item.id()))
                    .findFirst()
                    .map(work ->
                        item.marked(
                            mark(practised.state(work)),
                            Words.of("practice.state", practised.state(work))))
                    .orElse(item))
            .toList();
    ProcessGraph graph = new ProcessGraph(translate("practice.path"));
    graph.show(
        new ProcessPicture(
            picture.stages().stream()
                .map(stage ->
                    practised.played().work().stream()
                        .filter(work -> work.stage() && work.id().equals(stage.id()))
                        .findFirst()
                        .map(work -> stage.marked(mark(practised.state(work))))
                        .orElse(stage))
                .toList(),
            items,
            picture.limit(),
            practised.course() == Course.CLOSED ? Mark.DONE : Mark.WAITING));
    return graph;
  }

  private static Mark mark(State state) {
    return switch (state) {
      case WAITING -> Mark.WAITING;
      case OPEN -> Mark.RUNNING;
      case CORRECTING, RETURNED, DECIDING -> Mark.STOPPED;
      case DONE -> Mark.DONE;
      case DECLINED, DROPPED -> Mark.ENDED;
    };
  }

  private Section work(Work work) {
    State state = practised.state(work);
    Div head =
        new Div(
            new Strong(work.name()),
            new Chip(Words.of("practice.state", state), state == State.OPEN ? "blue" : "amber"));
    head.addClassName("head");
    Section card = new Section(head, Rows.quiet(String.join(" · ", facts(work, state))));
    card.addClassName("practice-work");
    card.getElement().setAttribute("aria-label", work.name());
    card.add(seen(work));
    Div acts = new Div();
    acts.addClassName("practice-acts");
    for (Act each : practised.acts(work)) {
      Button button =
          new Button(
              Words.of("practice.act", each),
              clicked -> {
                practised.act(work, each);
                show();
                changed.run();
              });
      if (acts.getComponentCount() == 0) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
      }
      acts.add(button);
    }
    card.add(acts);
    return card;
  }

  private static List<String> facts(Work work, State state) {
    List<String> facts = new ArrayList<>();
    Unit unit = work.unit();
    facts.add(state == State.OPEN && unit != null ? unit.name() : translate("practice.at-counter"));
    if (!work.stage()) {
      facts.add(Words.ofCode("configure.route", work.route()));
    }
    if (work.dueOn() != null) {
      facts.add(translate("configure.simulate.until", Moments.day(work.dueOn())));
    }
    if (work.route().equals("exchange") && state == State.OPEN) {
      facts.add(translate("practice.not-sent"));
    }
    return facts;
  }

  /** Exactly what the unit would see. */
  private static NativeDetails seen(Work work) {
    Div fields = new Div();
    fields.addClassName("seen");
    work.fields()
        .forEach(each -> fields.add(new Div(Rows.quiet(each.label()), new Span(each.text()))));
    if (!work.materials().isEmpty()) {
      fields.add(
          new Div(
              Rows.quiet(translate("practice.materials")),
              new Span(String.join(translate("format.and"), work.materials()))));
    }
    NativeDetails seen =
        new NativeDetails(
            translate(
                "configure.simulate.sees",
                String.valueOf(work.fields().size()),
                String.valueOf(work.materials().size())),
            fields);
    seen.addClassName("unfold");
    return seen;
  }
}
