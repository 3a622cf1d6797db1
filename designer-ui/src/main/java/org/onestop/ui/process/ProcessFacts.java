package org.onestop.ui.process;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onestop.ui.process.ProcessLayout.Chain;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Words;

/** What a graph shows, in words. */
final class ProcessFacts {
  private ProcessFacts() {}

  /** The longest chain against the promise, and whether items wait for one another. */
  static List<Component> chips(ProcessPicture picture, ProcessLayout layout) {
    if (picture.items().isEmpty()) {
      return List.of(new Chip(translate("process.empty")));
    }
    int longest = layout.schedule().workingDays();
    int over = longest - picture.limit();
    Chip chain =
        over > 0
            ? new Chip(
                translate("process.longest.over", text(longest), text(over)), "state", "broken")
            : new Chip(translate("process.longest", text(longest)), "blue", "longest");
    chain.setTitle(chainNames(picture, layout));
    List<Component> chips = new ArrayList<>(List.of(chain));
    Optional<List<String>> circle = picture.circle();
    chips.add(
        circle.isPresent()
            ? new Chip(
                translate("process.circle", String.join(" → ", circle.get())), "state", "broken")
            : new Chip(translate("process.no-circle"), "state", "published"));
    return chips;
  }

  /** 退役报到 2 → 户口登记 3; one line for each of the chains that tie, as far as they are few. */
  static String chainNames(ProcessPicture picture, ProcessLayout layout) {
    return String.join(
        "\n",
        layout.schedule().longestChains(3).stream()
            .map(chain ->
                String.join(
                    " → ",
                    chain.stream()
                        .map(each ->
                            picture.name(each)
                                + " "
                                + (layout.schedule().end(each) - layout.schedule().start(each)))
                        .toList()))
            .toList());
  }

  static Rows table(ProcessPicture picture, ProcessLayout layout) {
    boolean lit = picture.items().stream().anyMatch(each -> each.mark() != Mark.PLAIN);
    List<String> titles =
        new ArrayList<>(
            List.of(
                translate("process.column.item"),
                translate("process.column.department"),
                translate("process.column.days"),
                translate("process.column.after"),
                translate("process.column.when"),
                translate("process.column.chain")));
    if (lit) {
      titles.add(translate("process.column.mark"));
    }
    Rows rows = new Rows(translate("process.table.caption"), titles);
    for (ProcessLayout.Place each : layout.places()) {
      rows.add(row(picture, layout, each, lit));
    }
    return rows;
  }

  private static List<Component> row(
      ProcessPicture picture, ProcessLayout layout, ProcessLayout.Place place, boolean lit) {
    PictureItem item = place.item();
    List<Component> cells =
        new ArrayList<>(
            List.of(
                new Span(item.name()),
                item.department().isEmpty() ? Rows.none() : Rows.quiet(item.department()),
                new Span(translate("process.days", text(item.workingDays()))),
                item.after().isEmpty()
                    ? Rows.none()
                    : new Span(Draughting.names(picture, item.after())),
                new Span(
                    translate(
                        "process.when",
                        text(place.start() + 1),
                        text(Math.max(place.start() + 1, layout.schedule().end(item.id()))))),
                place.chain() == Chain.NONE
                    ? Rows.none()
                    : new Span(
                        translate(
                            place.chain() == Chain.FIRST
                                ? "process.chain.first"
                                : "process.chain.tied"))));
    if (lit) {
      cells.add(
          new Span(
              item.remark().isEmpty() ? Words.of("process.mark", item.mark()) : item.remark()));
    }
    return cells;
  }

  private static String text(int number) {
    return String.valueOf(number);
  }
}
