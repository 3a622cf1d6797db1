package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.onestop.claim.Claim;
import org.onestop.claim.Claim.State;
import org.onestop.release.GateFinding;
import org.onestop.release.GateVerdict;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Words;

/** Above the bench: what it is, how far it is, the way back and forth, and the next step. */
final class Head extends Header {
  private static final long serialVersionUID = 1L;
  private static final List<State> STEPS =
      List.of(State.CONFIGURING, State.IN_REVIEW, State.PUBLISHED);

  private final transient Workbench bench;
  private final Div facts = new Div();
  private final Button undo;
  private final Button redo;
  private final Button next;

  Head(Workbench bench) {
    this.bench = bench;
    addClassName("bench-head");
    facts.addClassName("bench-facts");
    undo = new Button(translate("configure.undo"), clicked -> bench.undo());
    undo.setTooltipText(translate("configure.undo.key"));
    redo = new Button(translate("configure.redo"), clicked -> bench.redo());
    redo.setTooltipText(translate("configure.redo.key"));
    next = new Button("", clicked -> bench.open(PublishTool.ID));
    next.addClassName("next");
    Div acts = new Div(undo, redo, next);
    acts.addClassName("acts");
    add(facts, acts);
  }

  /** The verdict changes nothing but the next step. */
  void judged() {
    next.setText(next());
  }

  void show() {
    facts.removeAll();
    undo.setVisible(bench.shown().editable());
    undo.setEnabled(bench.editing().canUndo());
    redo.setVisible(bench.shown().editable());
    redo.setEnabled(bench.editing().canRedo());
    judged();
    Claim claim = bench.claim();
    Anchor back = new Anchor("claims", translate("configure.back"));
    H1 title = new H1(bench.shown().matter().name());
    Span where =
        new Span(
            translate(
                "configure.where",
                bench.names().division(bench.division()),
                bench.shown().overlay().edition()));
    where.addClassName("muted");
    Div name = new Div(back, title, where);
    name.addClassName("bench-name");
    facts.add(name, steps(claim), kept(claim));
  }

  private static OrderedList steps(Claim claim) {
    OrderedList steps = new OrderedList();
    steps.addClassName("bench-steps");
    State state = claim.state();
    boolean stopped = state == State.SUSPENDED || state == State.WITHDRAWN;
    for (State each : STEPS) {
      ListItem step = new ListItem(Words.of("claim.state", each));
      boolean here =
          each == state
              || each == State.CONFIGURING && (state == State.CLAIMED || state == State.UNCLAIMED);
      if (here) {
        step.addClassName("here");
        step.getElement().setAttribute("aria-current", "step");
      }
      steps.add(step);
    }
    if (stopped) {
      ListItem step = new ListItem(Words.of("claim.state", state));
      step.addClassNames("here", "stopped");
      step.getElement().setAttribute("aria-current", "step");
      steps.add(step);
    }
    return steps;
  }

  private Div kept(Claim claim) {
    Div kept = new Div();
    kept.addClassName("bench-kept");
    if (bench.editing().unkept()) {
      Span not = new Span(translate("configure.not-kept"));
      not.addClassName("failed");
      kept.add(not);
    } else if (claim.version() > 0) {
      kept.add(new Span(translate("configure.kept", String.valueOf(claim.version()))));
    }
    Optional.ofNullable(claim.release())
        .map(each -> bench.rooms().releases().get(each))
        .ifPresent(release ->
            kept.add(
                new Span(
                    translate(
                        "configure.in-force",
                        String.valueOf(release.number()),
                        Moments.day(release.effectiveAt())))));
    return kept;
  }

  private String next() {
    State state = bench.claim().state();
    if (state == State.IN_REVIEW) {
      return translate("configure.review");
    }
    if (!bench.shown().editable()) {
      return translate("configure.section.publish");
    }
    Optional<GateVerdict> verdict = bench.dock().verdict();
    long blocking =
        verdict.stream()
            .flatMap(each -> each.findings().stream())
            .filter(GateFinding::blocks)
            .count();
    return blocking > 0
        ? translate("configure.submit.blocked", String.valueOf(blocking))
        : translate("configure.submit");
  }
}
