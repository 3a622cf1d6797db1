package org.onestop.ui.rollout;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.WorkCalendar;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Claims;
import org.onestop.claim.Rollout;
import org.onestop.claim.Rollout.Place;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Texts;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Figures;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;
import org.onestop.ui.shell.Titles;
import org.onestop.ui.shell.Words;

/** How far a matter has come in all cities and counties. */
@Route(value = "rollout", layout = Frame.class)
@RolesAllowed({"CATALOG", "APPROVE", "SUPERVISE"})
class RolloutView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  private final transient Rollout rollout;
  private final transient Claims claims;
  private final transient ItemCatalog catalog;
  private final transient BulkPublication bulk;
  private final transient WorkCalendar calendar;
  private final transient Places places;
  private final transient Texts texts;
  private final transient Clock clock;
  private final transient Actor actor;
  private final Select<String> choice = new Select<>();
  private final Select<Stand> filter = new Select<>();
  private final Div content = new Div();
  private final Span extent = new Span();
  private String matter = "";
  private boolean listed;

  RolloutView(
      Rollout rollout,
      Claims claims,
      ItemCatalog catalog,
      BulkPublication bulk,
      WorkCalendar calendar,
      Places places,
      Texts texts,
      Clock clock,
      Actors actors) {
    this.rollout = rollout;
    this.claims = claims;
    this.catalog = catalog;
    this.bulk = bulk;
    this.calendar = calendar;
    this.places = places;
    this.texts = texts;
    this.clock = clock;
    this.actor = actors.current();
    addClassNames("page", "rollout");
    List<String> matters = catalog.matters();
    if (matters.isEmpty()) {
      add(new H1(translate("rollout.heading")));
      add(Card.empty(translate("rollout.heading"), translate("home.claims.no-matter")));
      return;
    }
    matter = matters.getFirst();
    filter.setItems(Arrays.asList(Stand.values()));
    filter.setEmptySelectionAllowed(true);
    filter.setEmptySelectionCaption(translate("rollout.filter.all"));
    filter.setItemLabelGenerator(
        each -> each == null ? translate("rollout.filter.all") : Words.of("rollout.stand", each));
    filter.setAriaLabel(translate("rollout.filter"));
    filter.addValueChangeListener(event -> show());
    add(head(matters), content);
    show();
  }

  private Div head(List<String> matters) {
    Div head = new Div(new H1(translate("rollout.heading")));
    head.addClassName("page-head");
    if (matters.size() > 1) {
      choice.setItems(matters);
      choice.setItemLabelGenerator(this::name);
      choice.setAriaLabel(translate("rollout.matter"));
      choice.setValue(matter);
      choice.addValueChangeListener(event -> {
        if (event.isFromClient()) {
          matter = event.getValue();
          show();
        }
      });
      head.add(choice);
    } else {
      head.add(new Strong(name(matter)));
    }
    catalog
        .current(matter)
        .ifPresent(
            each -> head.add(new Chip(translate("rollout.current", each.version()), "blue")));
    head.add(extent);
    Button turn = new Button(translate("rollout.as-list"));
    turn.addClickListener(clicked -> {
      listed = !listed;
      turn.setText(translate(listed ? "rollout.as-map" : "rollout.as-list"));
      show();
    });
    Div acts = new Div(filter, turn);
    acts.addClassName("rollout-acts");
    if (actor.is(Role.APPROVE)) {
      acts.add(new Button(translate("rollout.open"), clicked -> open()));
    }
    head.add(acts);
    return head;
  }

  /** An address may say which matter it is about. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("matter")
        .filter(catalog.matters()::contains)
        .ifPresent(wanted -> {
          matter = wanted;
          choice.setValue(wanted);
          show();
        });
  }

  private void show() {
    Board board = new Board(rollout.board(actor, matter), calendar, clock);
    long cities = board.cities().size();
    extent.setText(
        translate(
            "rollout.extent", String.valueOf(cities), String.valueOf(board.all().size() - cities)));
    content.removeAll();
    content.addClassName("rollout-content");
    RolloutAside aside = new RolloutAside(matter, board, places, mayRemind() ? this::remind : null);
    if (actor.is(Role.APPROVE)) {
      BulkPublication.@Nullable Run run = bulk.latest(actor, matter);
      aside.publishing(() -> publish(board), run == null ? null : () -> showRun(run));
    }
    Component main =
        listed
            ? list(board)
            : new RolloutMap(
                board, places, each -> matches(board, each), each -> aside.show(each, mayRemind()));
    Div left = new Div(figures(board), main);
    left.addClassName("rollout-main");
    content.add(left, aside);
  }

  private boolean matches(Board board, Place place) {
    return filter.getValue() == null || board.stand(place) == filter.getValue();
  }

  private static Figures figures(Board board) {
    Figures figures = new Figures();
    for (Stand stand : Stand.values()) {
      List<Place> there = board.all().stream().filter(e -> board.stand(e) == stand).toList();
      if (!there.isEmpty()) {
        long cities = there.stream().filter(Place::isCity).count();
        String name =
            translate("rollout.figure", Words.of("rollout.stand", stand), String.valueOf(cities));
        figures.figure(name, String.valueOf(there.size()), "state", stand.look());
      }
    }
    return figures;
  }

  private Component list(Board board) {
    Rows rows =
        new Rows(
            translate("rollout.list"),
            List.of(
                translate("claim.division"),
                translate("claim.state"),
                translate("rollout.days.title"),
                translate("claim.edition"),
                translate("rollout.why")));
    for (Place each : board.all()) {
      if (matches(board, each)) {
        Stand stand = board.stand(each);
        String name = places.name(each.claim().division());
        int days = board.days(each);
        String edition = each.claim().edition();
        rows.add(
            List.of(
                each.isCity() ? new Strong(name) : new Span(name),
                new Chip(Words.of("rollout.stand", stand), "state", stand.look()),
                days == 0 ? Rows.none() : new Span(String.valueOf(days)),
                edition == null ? Rows.none() : new Span(edition),
                each.behind() == null
                    ? Rows.none()
                    : new Span(Words.of("rollout.behind", each.behind()))));
      }
    }
    return rows.dense();
  }

  private void remind(List<Place> reminded) {
    List<String> codes = reminded.stream().map(each -> each.claim().division()).toList();
    Paragraph about = new Paragraph(names(codes));
    new AskDialog(
            new AskDialog.Said(
                "rollout.remind-dialog.title",
                "rollout.remind-dialog.words",
                "rollout.remind-dialog.usual",
                "rollout.remind-dialog.act"),
            about,
            name(matter),
            texts,
            note -> {
              rollout.remind(actor, matter, codes, note);
              show();
            })
        .open();
  }

  private void open() {
    Optional<Edition> current = catalog.current(matter);
    if (current.isEmpty()) {
      return;
    }
    Board board = new Board(rollout.board(actor, matter), calendar, clock);
    CheckboxGroup<String> cities = new CheckboxGroup<>(translate("rollout.open-dialog.cities"));
    cities.setItems(
        board.cities().stream()
            .filter(each -> board.stand(each) == Stand.UNCLAIMED)
            .map(Place::city)
            .toList());
    cities.setItemLabelGenerator(places::ownName);
    new AskDialog(
            new AskDialog.Said(
                "rollout.open-dialog.title",
                "rollout.open-dialog.words",
                "rollout.open-dialog.usual",
                "rollout.open-dialog.act"),
            cities,
            name(matter),
            texts,
            comment -> {
              List<String> chosen = new ArrayList<>(cities.getValue());
              if (!chosen.isEmpty()) {
                claims.open(actor, matter, current.get().version(), chosen, comment);
                show();
              }
            })
        .open();
  }

  private void publish(Board board) {
    List<String> codes = board.ready().stream().map(each -> each.claim().division()).toList();
    new AskDialog(
            new AskDialog.Said(
                "rollout.publish-dialog.title",
                "rollout.publish-dialog.words",
                "rollout.publish-dialog.usual",
                "rollout.publish-dialog.act"),
            new Paragraph(names(codes)),
            name(matter),
            texts,
            comment -> showRun(bulk.begin(actor, matter, codes, comment)))
        .open();
  }

  private void showRun(BulkPublication.Run run) {
    new BulkDialog(run, places, this::show).open();
  }

  private boolean mayRemind() {
    return actor.is(Role.CATALOG) || actor.is(Role.APPROVE);
  }

  private String names(List<String> codes) {
    return String.join(translate("format.and"), codes.stream().map(places::name).toList());
  }

  private String name(String id) {
    return catalog.editions(id).stream().findFirst().map(Edition::name).orElse(id);
  }

  @Override
  public String getPageTitle() {
    return Titles.of("rollout.heading");
  }
}
