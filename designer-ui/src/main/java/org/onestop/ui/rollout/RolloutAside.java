package org.onestop.ui.rollout;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Rollout.Place;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Strong;
import org.onestop.ui.shell.Words;

/** Beside the board: who needs a push, what can be published, and the place that was chosen. */
class RolloutAside extends Div {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 6;
  private final transient Board board;
  private final transient Places places;
  private final transient Consumer<List<Place>> remind;
  private final Div chosen = new Div();
  private final String matter;

  /**
   * @param remind asks for a reminder to places; null for those who only look
   */
  RolloutAside(String matter, Board board, Places places, @Nullable Consumer<List<Place>> remind) {
    this.matter = matter;
    this.board = board;
    this.places = places;
    this.remind = remind == null ? all -> {} : remind;
    addClassName("rollout-aside");
    chosen.getElement().setAttribute("role", "status");
    add(chosen, stuck(remind != null));
  }

  /** What can be published, with how to. */
  RolloutAside publishing(Runnable publish, @Nullable Runnable latest) {
    int ready = board.ready().size();
    Button all = new Button(translate("rollout.publish", String.valueOf(ready)));
    all.addThemeVariants(ButtonVariant.PRIMARY);
    all.setEnabled(ready > 0);
    all.addClickListener(clicked -> publish.run());
    Div body = new Div(new Paragraph(translate("rollout.ready", String.valueOf(ready))), all);
    body.addClassName("note");
    if (latest != null) {
      body.add(new Button(translate("rollout.bulk.latest"), clicked -> latest.run()));
    }
    add(new Card(translate("rollout.ready.title"), body));
    return this;
  }

  /** Shows one place. */
  void show(Place place, boolean mayRemind) {
    chosen.removeAll();
    String code = place.claim().division();
    Div body = new Div();
    body.addClassName("note");
    Stand stand = board.stand(place);
    body.add(new Chip(Words.of("rollout.stand", stand), "state", stand.look()));
    facts(place).forEach(each -> body.add(new Paragraph(each)));
    Div acts = new Div();
    acts.addClassName("rollout-acts");
    if (place.behind() != null) {
      acts.add(
          new Anchor("claims/" + matter + "/" + code + "/upgrade", translate("rollout.upgrade")));
    }
    if (mayRemind) {
      acts.add(new Button(translate("rollout.remind"), c -> remind.accept(List.of(place))));
    }
    body.add(acts);
    chosen.add(new Card(places.name(code), body));
  }

  private List<String> facts(Place place) {
    List<String> facts = new ArrayList<>();
    if (place.claim().since() != null) {
      String day = Moments.day(place.claim().since());
      int days = board.days(place);
      facts.add(
          days == 0
              ? translate("claim.since.day", day)
              : translate("rollout.since", day, String.valueOf(days)));
    }
    if (place.claim().edition() != null) {
      facts.add(translate("claim.edition.version", place.claim().edition()));
    }
    facts.add(why(place));
    if (place.reminder() != null) {
      facts.add(
          translate(
              "rollout.reminded", Moments.day(place.reminder().at()), place.reminder().note()));
    }
    return facts.stream().filter(each -> !each.isEmpty()).toList();
  }

  private String why(Place place) {
    return place.behind() != null
        ? Words.of("rollout.behind", place.behind())
        : Words.of("rollout.why", board.stand(place));
  }

  private Card stuck(boolean mayRemind) {
    List<Place> stuck = board.stuck();
    if (stuck.isEmpty()) {
      return Card.empty(translate("rollout.stuck"), translate("rollout.stuck.none"));
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("stuck");
    stuck.stream()
        .limit(SHOWN)
        .forEach(each -> {
          Div head = new Div(new Strong(places.name(each.claim().division())));
          if (board.days(each) > 0) {
            Span days = new Span(translate("rollout.day", String.valueOf(board.days(each))));
            days.addClassName("muted");
            head.add(days);
          }
          head.addClassName("rollout-city");
          list.add(new ListItem(head, new Span(why(each))));
        });
    Div body = new Div(list);
    body.addClassName("note");
    if (mayRemind) {
      body.add(
          new Button(
              translate("rollout.remind.all", String.valueOf(stuck.size())),
              clicked -> remind.accept(stuck)));
    }
    return new Card(translate("rollout.stuck"), body)
        .remark(translate("rollout.stuck.count", String.valueOf(stuck.size())));
  }
}
