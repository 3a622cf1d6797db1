package org.onestop.ui.claim;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Claim;
import org.onestop.claim.Claims;
import org.onestop.claim.Upgrade;
import org.onestop.claim.Upgrade.Line;
import org.onestop.claim.Upgrade.Resolution;
import org.onestop.claim.Upgrade.State;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Figures;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Titles;
import org.onestop.ui.shell.Words;

/** A newer edition, or a city's newer publication, beside what a division made of the older one. */
@Route(value = "claims/:matter/:division/upgrade", layout = Frame.class)
@RolesAllowed({"CATALOG", "APPROVE", "CONFIG", "PUBLISH", "SUPERVISE"})
class UpgradeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_COMMENT = 200;

  private final transient Claims claims;
  private final transient ItemCatalog catalog;
  private final transient Places places;
  private final transient Texts texts;
  private final transient Actor actor;
  private final transient List<UpgradeChoice> choices = new ArrayList<>();
  private Button apply = new Button();
  private final Span missing = new Span();
  private final Div wrong = new Div();
  private String matter = "";
  private String division = "";

  UpgradeView(Claims claims, ItemCatalog catalog, Places places, Texts texts, Actors actors) {
    this.claims = claims;
    this.catalog = catalog;
    this.places = places;
    this.texts = texts;
    this.actor = actors.current();
    addClassNames("page", "upgrade");
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    missing.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    matter = event.getRouteParameters().get("matter").orElse("");
    division = event.getRouteParameters().get("division").orElse("");
    try {
      show(claims.get(actor, matter, division), claims.upgrade(actor, matter, division));
    } catch (Fault unknown) {
      throw new NotFoundException(matter + " " + division);
    }
  }

  private void show(Claim claim, Optional<Upgrade> offered) {
    removeAll();
    choices.clear();
    wrong.removeAll();
    Div head = new Div(new H1(translate("upgrade.heading", places.name(division))));
    head.addClassName("page-head");
    head.add(new StateChip(claim.state()), new Span(name()));
    add(head);
    offered.ifPresentOrElse(
        upgrade -> {
          head.add(new Chip(editions(upgrade), "blue"));
          compare(upgrade, claim);
        },
        () -> add(Card.empty(translate("upgrade.title"), translate("upgrade.none"))));
  }

  private void compare(Upgrade upgrade, Claim claim) {
    boolean acts = actor.is(Role.CONFIG) && actor.division().equals(division);
    add(new Paragraph(why(upgrade)), figures(upgrade));
    List<Integer> asked = new ArrayList<>();
    List<Integer> carried = new ArrayList<>();
    for (int i = 0; i < upgrade.lines().size(); i++) {
      (upgrade.lines().get(i).state() == State.CARRIED ? carried : asked).add(i);
    }
    if (!asked.isEmpty()) {
      add(new Card(translate("upgrade.asked"), table("upgrade.asked", upgrade, asked, acts)));
    }
    if (!carried.isEmpty()) {
      NativeDetails rest =
          new NativeDetails(translate("upgrade.carried.show", String.valueOf(carried.size())));
      rest.addClassName("unfold");
      rest.setContent(table("upgrade.carried", upgrade, carried, false));
      rest.setOpen(asked.isEmpty());
      add(new Card(translate("upgrade.carried"), rest));
    }
    if (!acts) {
      add(note("upgrade.not-yours"));
    } else if (claim.state() == Claim.State.IN_REVIEW) {
      add(note("upgrade.in-review"));
    } else {
      add(acting(upgrade));
    }
  }

  private static Figures figures(Upgrade upgrade) {
    Figures figures = new Figures();
    for (State each : State.values()) {
      figures.figure(
          Words.of("upgrade.state", each),
          String.valueOf(upgrade.count(each)),
          "state",
          look(each));
    }
    return figures;
  }

  private Rows table(String caption, Upgrade upgrade, List<Integer> lines, boolean acts) {
    List<String> titles =
        new ArrayList<>(
            List.of(
                translate("upgrade.operation"),
                translate("upgrade.base." + Words.code(upgrade.cause())),
                translate("upgrade.theirs." + Words.code(upgrade.cause())),
                translate("upgrade.ours")));
    if (acts) {
      titles.add(translate("upgrade.choice"));
    }
    Rows rows = new Rows(translate(caption), titles);
    for (int index : lines) {
      Line line = upgrade.lines().get(index);
      String sentence =
          texts.get(
              Texts.CHINESE, line.explanation().key(), line.explanation().arguments().toArray());
      List<Component> cells =
          new ArrayList<>(
              List.of(
                  operation(line, sentence),
                  ValueText.of(line.operation(), line.base()),
                  ValueText.of(line.operation(), line.theirs()),
                  ValueText.of(line.operation(), line.ours())));
      if (acts) {
        UpgradeChoice choice = new UpgradeChoice(index, line, sentence, this::count);
        choices.add(choice);
        cells.add(choice);
      }
      rows.add(cells);
    }
    rows.addClassName("upgrade-rows");
    return rows;
  }

  /** What it does, its state, and why it cannot stay. */
  private Component operation(Line line, String sentence) {
    Div cell = new Div(new Span(sentence));
    cell.addClassName("upgrade-operation");
    cell.add(new Chip(Words.of("upgrade.state", line.state()), "state", look(line.state())));
    List<String> reasons =
        line.gone()
            ? List.of(translate("upgrade.gone"))
            : line.findings().list().stream()
                .map(each -> texts.problem(Texts.CHINESE, each))
                .toList();
    reasons.forEach(each -> {
      Span reason = new Span(each);
      reason.addClassName("muted");
      cell.add(reason);
    });
    return cell;
  }

  private Component acting(Upgrade upgrade) {
    TextField comment = new TextField(translate("upgrade.comment"));
    comment.setMaxLength(LONGEST_COMMENT);
    comment.addClassName("wide");
    apply = new Button(translate("upgrade.apply", upgrade.to()));
    apply.addThemeVariants(ButtonVariant.PRIMARY);
    apply.setDisableOnClick(true);
    apply.addClickListener(clicked -> apply(upgrade, comment.getValue()));
    Div row = new Div(comment, apply, missing);
    row.addClassName("upgrade-acts");
    Paragraph then = new Paragraph(translate("upgrade.then"));
    then.addClassName("muted");
    Div acts = new Div(row, then, wrong);
    acts.addClassName("note");
    count();
    return new Card(translate("upgrade.apply.title"), acts);
  }

  private void count() {
    long left = choices.stream().filter(UpgradeChoice::missing).count();
    missing.setText(
        left == 0
            ? translate("upgrade.missing.none")
            : translate("upgrade.missing", String.valueOf(left)));
  }

  private void apply(Upgrade upgrade, String comment) {
    Optional<UpgradeChoice> first = choices.stream().filter(UpgradeChoice::missing).findFirst();
    if (first.isPresent()) {
      apply.setEnabled(true);
      first.get().focus();
      return;
    }
    List<Resolution> chosen = choices.stream().flatMap(each -> each.resolution().stream()).toList();
    try {
      Claims.Saved saved =
          claims.upgrade(actor, matter, division, chosen, upgrade.to(), upgrade.version(), comment);
      done(saved, upgrade, chosen);
    } catch (Fault fault) {
      wrong.removeAll();
      Faults.sentences(texts, fault).forEach(each -> wrong.add(new Paragraph(each)));
      apply.setEnabled(true);
    }
  }

  private void done(Claims.Saved saved, Upgrade upgrade, List<Resolution> chosen) {
    removeAll();
    Div head = new Div(new H1(translate("upgrade.heading", places.name(division))));
    head.addClassName("page-head");
    head.add(new StateChip(saved.claim().state()), new Span(name()));
    long dropped = chosen.stream().filter(e -> e.choice() == Upgrade.Choice.THEIRS).count();
    Paragraph done =
        new Paragraph(
            translate(
                "upgrade.done",
                upgrade.to(),
                String.valueOf(saved.explanations().size()),
                String.valueOf(dropped)));
    done.getElement().setAttribute("role", "status");
    Div body = new Div(done, new Paragraph(translate("upgrade.done.next")));
    body.addClassName("note");
    add(head, new Card(translate("upgrade.title"), body));
  }

  private String why(Upgrade upgrade) {
    return upgrade.cause() == Upgrade.Cause.EDITION
        ? translate("upgrade.why.edition", upgrade.from(), upgrade.to())
        : translate("upgrade.why.city");
  }

  private static String editions(Upgrade upgrade) {
    return upgrade.from().equals(upgrade.to())
        ? translate("claim.edition.version", upgrade.to())
        : translate("upgrade.editions", upgrade.from(), upgrade.to());
  }

  private String name() {
    return catalog.editions(matter).stream().findFirst().map(e -> e.name()).orElse(matter);
  }

  private static Paragraph note(String key) {
    Paragraph note = new Paragraph(translate(key));
    note.addClassName("muted");
    return note;
  }

  private static String look(State state) {
    return switch (state) {
      case CARRIED -> "published";
      case CONFLICT -> "suspended";
      case FORBIDDEN -> "broken";
      case POINTLESS -> "withdrawn";
    };
  }

  @Override
  public String getPageTitle() {
    return Titles.of("upgrade.title");
  }
}
