package org.onestop.ui.process;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.onestop.ui.process.ProcessEdit.ConnectRequested;
import org.onestop.ui.process.ProcessEdit.DisconnectRequested;
import org.onestop.ui.process.ProcessEdit.LimitChangeRequested;
import org.onestop.ui.process.ProcessEdit.RouteChangeRequested;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Strong;

/** What the selected item of a graph is, and the same edits as fields. */
final class ItemPane extends Section {
  private static final long serialVersionUID = 1L;
  private final transient ProcessGraph graph;

  ItemPane(ProcessGraph graph) {
    this.graph = graph;
    addClassName("process-pane");
    getElement().setAttribute("aria-label", translate("process.pane"));
  }

  /**
   * Shows an item as it is now.
   *
   * @param selected id; may be empty
   */
  void show(ProcessPicture picture, String selected) {
    removeAll();
    picture
        .item(selected)
        .ifPresentOrElse(item -> add(parts(picture, item)), () -> add(nothing(picture)));
  }

  private static Component[] nothing(ProcessPicture picture) {
    return new Component[] {chain(picture), quiet(translate("process.pane.none"))};
  }

  private Component[] parts(ProcessPicture picture, PictureItem item) {
    return new Component[] {
      new H2(item.name()),
      quiet(item.department()),
      chain(picture),
      limit(item),
      before(picture, item),
      route(item)
    };
  }

  /** The longest chain against the promise; others that are as long below it. */
  private static Component chain(ProcessPicture picture) {
    ProcessLayout layout = ProcessLayout.of(picture);
    int longest = layout.schedule().workingDays();
    Div box =
        new Div(
            new Strong(translate("process.longest", String.valueOf(longest))),
            new Span(
                translate(
                    longest > picture.limit() ? "process.pane.over" : "process.pane.within",
                    String.valueOf(picture.limit()))));
    box.addClassNames("process-chain", longest > picture.limit() ? "late" : "kept");
    String names = ProcessFacts.chainNames(picture, layout);
    if (!names.isEmpty()) {
      List<String> chains = names.lines().toList();
      box.add(new Paragraph(chains.getFirst()));
      chains.stream()
          .skip(1)
          .map(each -> translate("process.pane.tied", each))
          .map(ItemPane::quiet)
          .forEach(box::add);
    }
    return box;
  }

  private Component limit(PictureItem item) {
    Changes changes = item.changes();
    IntegerField field = new IntegerField(translate("process.pane.limit"));
    field.setValue(item.workingDays());
    field.setReadOnly(!changes.limit());
    if (changes.limit()) {
      field.setMin(changes.fewest());
      field.setMax(changes.most());
      field.setStepButtonsVisible(true);
    } else {
      field.setHelperText(translate("process.pane.locked"));
    }
    field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    field.addValueChangeListener(change -> {
      Integer days = change.getValue();
      boolean done =
          change.isFromClient()
              && days != null
              && graph.ask(new LimitChangeRequested(item.id(), days));
      if (change.isFromClient() && !done) {
        field.setValue(item.workingDays());
      }
    });
    return field;
  }

  private Component before(ProcessPicture picture, PictureItem item) {
    Div chips = new Div();
    chips.addClassName("chips");
    for (String each : item.after()) {
      Chip chip = new Chip(picture.name(each), "blue");
      if (item.changes().removable().contains(each)) {
        Button cut =
            new Button("×", clicked -> graph.ask(new DisconnectRequested(each, item.id())));
        cut.addClassName("link");
        cut.setAriaLabel(translate("process.cut", picture.name(each), item.name()));
        chip.add(cut);
      }
      chips.add(chip);
    }
    if (item.after().isEmpty()) {
      chips.add(quiet(translate("process.waits.none")));
    }
    Span label = new Span(translate("process.column.after"));
    label.addClassName("process-label");
    Div part = new Div(label, chips);
    part.addClassName("process-part");
    if (item.changes().waitsForMore()) {
      part.add(more(picture, item));
    }
    return part;
  }

  /** Only what closes no circle is offered. */
  private Component more(ProcessPicture picture, PictureItem item) {
    ComboBox<PictureItem> more = new ComboBox<>();
    more.setAriaLabel(translate("process.pane.more"));
    more.setPlaceholder(translate("process.pane.more"));
    more.setItemLabelGenerator(PictureItem::name);
    more.setItems(
        picture.items().stream()
            .filter(each -> !each.id().equals(item.id()) && !item.after().contains(each.id()))
            .filter(each -> picture.circleWith(each.id(), item.id()).isEmpty())
            .toList());
    more.addValueChangeListener(change -> {
      PictureItem chosen = change.getValue();
      if (chosen != null) {
        more.clear();
        graph.ask(new ConnectRequested(chosen.id(), item.id()));
      }
    });
    return more;
  }

  private Component route(PictureItem item) {
    Select<String> route = new Select<>();
    route.setLabel(translate("process.dialog.route.label"));
    route.setItems(item.changes().routes().keySet().stream().sorted().toList());
    route.setItemLabelGenerator(each -> item.changes().routes().getOrDefault(each, each));
    route.setVisible(item.changes().routes().size() > 1);
    if (item.changes().routes().containsKey(item.route())) {
      route.setValue(item.route());
    }
    route.addValueChangeListener(change -> {
      String chosen = change.getValue();
      if (change.isFromClient()
          && chosen != null
          && !graph.ask(new RouteChangeRequested(item.id(), chosen))) {
        route.setValue(change.getOldValue());
      }
    });
    return route;
  }

  private static Span quiet(String text) {
    Span quiet = new Span(text);
    quiet.addClassName("muted");
    return quiet;
  }
}
