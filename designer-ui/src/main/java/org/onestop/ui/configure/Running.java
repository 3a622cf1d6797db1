package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.onestop.casework.RunningCases;
import org.onestop.casework.RunningCases.CarriedOver;
import org.onestop.casework.RunningCases.Left;
import org.onestop.catalog.ApplicantType;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;

/** A table of running cases by what keeps them where they are; the rest goes over by one button. */
final class Running extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Bench bench;
  private final transient RunningCases cases;

  Running(Bench bench, RunningCases cases) {
    this.bench = bench;
    this.cases = cases;
    addClassName("running");
    show("");
  }

  private void show(String said) {
    removeAll();
    add(quiet(translate("configure.running.what")));
    if (!said.isEmpty()) {
      Span done = new Span(said);
      done.addClassName("said");
      done.getElement().setAttribute("role", "status");
      add(done);
    }
    List<Left> left;
    try {
      left = cases.left(bench.actor(), matter(), bench.shown().division());
    } catch (Fault refused) {
      add(quiet(String.join(" ", Faults.sentences(bench.names().texts(), refused))));
      return;
    }
    if (left.isEmpty()) {
      add(quiet(translate("configure.running.none")));
      return;
    }
    add(table(left));
    int movable = left.stream().filter(Left::mayGoOver).mapToInt(Left::cases).sum();
    if (movable > 0 && mayMove()) {
      add(move(movable));
    }
  }

  private static Paragraph quiet(String text) {
    Paragraph quiet = new Paragraph(text);
    quiet.addClassName("muted");
    return quiet;
  }

  private String matter() {
    return bench.shown().overlay().matter();
  }

  private boolean mayMove() {
    Actor actor = bench.actor();
    return actor.is(Role.PUBLISH) || actor.is(Role.APPROVE);
  }

  private Button move(int movable) {
    Button move =
        new Button(
            translate("configure.running.move", String.valueOf(movable)), clicked -> carry());
    move.addThemeVariants(ButtonVariant.PRIMARY);
    move.setDisableOnClick(true);
    return move;
  }

  private void carry() {
    CarriedOver carried = cases.carryOver(bench.actor(), matter(), bench.shown().division());
    String more =
        carried.toGo() == 0
            ? ""
            : translate("configure.running.more", String.valueOf(carried.toGo()));
    show(translate("configure.running.moved", String.valueOf(carried.cases())) + more);
  }

  private Rows table(List<Left> left) {
    Rows rows =
        new Rows(
            translate("configure.section.running"),
            List.of(
                translate("configure.counter.division"),
                translate("configure.simulate.type"),
                translate("configure.section.items"),
                translate("configure.running.from"),
                translate("configure.running.cases"),
                translate("configure.running.verdict")));
    for (Left each : left) {
      rows.add(
          List.of(
              new Span(bench.names().division(each.county())),
              new Span(type(each.applicantType())),
              new Span(Phrases.names(each.items().stream().map(bench.shown()::itemName).toList())),
              new Span(
                  translate(
                      "configure.running.releases",
                      String.valueOf(each.number()),
                      String.valueOf(each.numberNow()))),
              new Strong(String.valueOf(each.cases())),
              verdict(each)));
    }
    return rows.dense();
  }

  private Component verdict(Left left) {
    if (left.mayGoOver()) {
      return new Chip(translate("configure.running.may"), "green");
    }
    UnorderedList why = new UnorderedList();
    Texts texts = bench.names().texts();
    left.obstacles().stream()
        .map(each -> texts.problem(Texts.CHINESE, each))
        .filter(Objects::nonNull)
        .forEach(each -> why.add(new ListItem(each)));
    Div stays = new Div(new Chip(translate("configure.running.stays"), "amber"), why);
    stays.addClassName("obstacles");
    return stays;
  }

  private String type(String id) {
    return bench.shown().matter().applicantTypes().stream()
        .filter(each -> each.id().equals(id))
        .map(ApplicantType::name)
        .findFirst()
        .orElse(id);
  }
}
