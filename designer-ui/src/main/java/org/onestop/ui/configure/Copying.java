package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.onestop.claim.Applied;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation;
import org.onestop.claim.Origin;
import org.onestop.claim.Overlay;
import org.onestop.division.Division;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Severity;
import org.onestop.kernel.Texts;
import org.onestop.ui.shell.Rows;

/** What another city did, to be picked from; what does not carry over is listed with why. */
final class Copying extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Bench bench;
  private final transient Rooms rooms;
  private final Div offered = new Div();

  /** One operation of the other's, with its sentence. */
  record Offer(Operation operation, String sentence) {}

  Copying(Bench bench, Rooms rooms) {
    this.bench = bench;
    this.rooms = rooms;
    addClassName("copying");
    ComboBox<Division> city =
        Controls.pick(
            translate("configure.compare.city"), Comparison.others(bench, rooms), Division::name);
    city.addValueChangeListener(changed -> offer(changed.getValue()));
    offered.addClassName("copy-offers");
    add(Rows.quiet(translate("configure.copy.what")), city, offered);
  }

  private void offer(@org.jspecify.annotations.Nullable Division from) {
    offered.removeAll();
    if (from == null) {
      return;
    }
    Overlay own = bench.shown().overlay();
    rooms
        .claims()
        .published(bench.actor(), own.matter(), from.code())
        .ifPresent(theirs -> offer(own, theirs));
  }

  private void offer(Overlay own, Overlay theirs) {
    List<Operation> fresh =
        theirs.operations().stream().filter(each -> !own.operations().contains(each)).toList();
    List<Operation> kept =
        own.operations().stream()
            .filter(each -> fresh.stream().noneMatch(it -> Subject.of(it).equals(Subject.of(each))))
            .toList();
    List<Operation> together = new ArrayList<>(kept);
    together.addAll(fresh);
    Applied applied =
        rooms
            .claims()
            .tried(
                bench.actor(), new Overlay(own.matter(), own.division(), own.edition(), together));
    boolean city = bench.shown().own() == Origin.CITY;
    Problems problems = city ? applied.city() : applied.county();
    List<Explanation> all = applied.explanations();
    List<Offer> possible = new ArrayList<>();
    UnorderedList refused = new UnorderedList();
    for (int i = 0; i < fresh.size(); i++) {
      String at = "/operations/" + (kept.size() + i);
      String sentence = bench.names().sentence(all.get(all.size() - fresh.size() + i));
      List<String> why =
          problems.list().stream()
              .filter(each -> each.severity() == Severity.BLOCKS && lies(each, at))
              .map(each -> bench.names().texts().problem(Texts.CHINESE, each))
              .toList();
      if (why.isEmpty()) {
        possible.add(new Offer(fresh.get(i), sentence));
      } else {
        refused.add(new ListItem(translate("format.refused", sentence, String.join(" ", why))));
      }
    }
    offered.add(choice(possible));
    if (refused.getComponentCount() > 0) {
      offered.add(
          new H3(translate("configure.copy.not", String.valueOf(refused.getComponentCount()))),
          refused);
    }
  }

  private static boolean lies(Problem problem, String at) {
    return Subject.within(problem.pointer(), at);
  }

  private Div choice(List<Offer> possible) {
    if (possible.isEmpty()) {
      return new Div(Rows.quiet(translate("configure.copy.nothing")));
    }
    CheckboxGroup<Offer> choice = new CheckboxGroup<>(translate("configure.copy.choose"));
    choice.setItems(possible);
    choice.setItemLabelGenerator(Offer::sentence);
    choice.setValue(new LinkedHashSet<>(possible));
    choice.addClassName("stacked");
    Button copy = new Button(translate("configure.copy.take", String.valueOf(possible.size())));
    copy.addThemeVariants(ButtonVariant.PRIMARY);
    copy.setEnabled(bench.shown().editable());
    choice.addValueChangeListener(changed -> {
      copy.setText(translate("configure.copy.take", String.valueOf(changed.getValue().size())));
      copy.setEnabled(bench.shown().editable() && !changed.getValue().isEmpty());
    });
    copy.addClickListener(clicked -> {
      List<Operation> taken =
          possible.stream().filter(choice.getValue()::contains).map(Offer::operation).toList();
      bench.put(taken);
    });
    return new Div(choice, copy);
  }
}
