package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Comments.Mention;
import org.onestop.kernel.Page;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Strong;

/** What mentions the unit, what nobody has seen first. */
final class MentionList extends Div {
  private static final long serialVersionUID = 1L;
  private static final int PAGE = 20;
  private static final List<String> STATES = List.of("unseen", "seen");

  private final transient DeskRooms rooms;
  private final transient Consumer<String> follow;
  private final Map<String, NativeButton> tabs = new LinkedHashMap<>();
  private final OrderedList lines = new OrderedList();
  private final Paragraph empty = new Paragraph();
  private final Button more = new Button(translate("desk.more"), clicked -> fetch());
  private String state = STATES.getFirst();
  private @Nullable String next;

  /**
   * @param follow told the number of the case that was chosen
   */
  MentionList(DeskRooms rooms, Consumer<String> follow) {
    this.rooms = rooms;
    this.follow = follow;
    addClassNames("mentions", "talk");
    empty.addClassName("empty");
    more.addClassName("link");
    Div head = new Div(new H2(translate("desk.mentions")), tabs());
    head.addClassName("work-head");
    add(head, lines, empty, more);
    turnTo(state);
  }

  private Div tabs() {
    Div row = new Div();
    row.addClassName("work-tabs");
    row.getElement().setAttribute("role", "group");
    row.getElement().setAttribute("aria-label", translate("desk.mentions.which"));
    for (String each : STATES) {
      NativeButton tab =
          new NativeButton(translate("desk.mentions." + each), clicked -> turnTo(each));
      tabs.put(each, tab);
      row.add(tab);
    }
    return row;
  }

  private void turnTo(String other) {
    state = other;
    next = null;
    lines.removeAll();
    tabs.forEach((each, tab) ->
        tab.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(state))));
    fetch();
  }

  private void fetch() {
    Page<Mention> page = rooms.comments().mentions(rooms.actor(), state, next, PAGE);
    next = page.next();
    page.items().forEach(each -> lines.add(line(each)));
    boolean none = lines.getChildren().findAny().isEmpty();
    empty.setText(
        translate(state.equals("seen") ? "desk.mentions.seen.none" : "desk.mentions.unseen.none"));
    empty.setVisible(none);
    lines.setVisible(!none);
    more.setVisible(next != null);
  }

  private ListItem line(Mention mention) {
    Span at = new Span(Moments.minute(mention.at().toInstant()));
    at.addClassName("muted");
    NativeButton open =
        new NativeButton(
            translate("desk.mentions.open"), clicked -> follow.accept(mention.caseNo()));
    open.addClassName("link");
    open.setAriaLabel(translate("desk.mentions.open.case", mention.caseNo()));
    Div head = new Div(new Strong(mention.unitName()), new Span(mention.author()), at, open);
    head.addClassName("head");
    Paragraph body = new Paragraph(mention.body());
    body.addClassName("body");
    Div chips =
        new Div(
            new Chip(mention.caseNo()),
            new Chip(mention.applicantName()),
            new Chip(rooms.places().name(mention.division())));
    if (mention.itemName() != null) {
      chips.add(new Chip(translate("talk.about", mention.itemName())));
    }
    chips.addClassName("chips");
    return new ListItem(head, body, chips);
  }
}
