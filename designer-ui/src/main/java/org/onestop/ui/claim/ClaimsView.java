package org.onestop.ui.claim;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Claim;
import org.onestop.claim.Claim.State;
import org.onestop.claim.Claims;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;
import org.onestop.ui.shell.Titles;
import org.onestop.ui.shell.Words;

/** Every matter's claims within one's reach: one's own with its next step, then the others. */
@Route(value = "claims", layout = Frame.class)
@RolesAllowed({"CATALOG", "APPROVE", "CONFIG", "PUBLISH"})
class ClaimsView extends Div implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  private final transient ItemCatalog catalog;
  private final transient Claims claims;
  private final transient Divisions divisions;
  private final transient Places places;
  private final transient ClaimTable table;
  private final transient Texts texts;
  private final transient Clock clock;
  private final transient Actor actor;

  ClaimsView(
      ItemCatalog catalog,
      Claims claims,
      Divisions divisions,
      Places places,
      ClaimTable table,
      Texts texts,
      Clock clock,
      Actors actors) {
    this.catalog = catalog;
    this.claims = claims;
    this.divisions = divisions;
    this.places = places;
    this.table = table;
    this.texts = texts;
    this.clock = clock;
    this.actor = actors.current();
    addClassName("page");
    show();
  }

  private void show() {
    removeAll();
    Div head =
        new Div(new H1(translate("claims.heading")), new Span(places.name(actor.division())));
    head.addClassName("page-head");
    add(head);
    List<String> matters = catalog.matters();
    if (matters.isEmpty()) {
      add(Card.empty(translate("claims.heading"), translate("home.claims.no-matter")));
    }
    matters.forEach(each -> add(matter(each)));
  }

  private Card matter(String matter) {
    List<Claim> all = claims.list(actor, matter, null);
    Optional<Edition> current = catalog.current(matter);
    String name = catalog.editions(matter).stream().findFirst().map(Edition::name).orElse(matter);
    Div body = new Div();
    body.addClassName("claims-body");
    all.stream()
        .filter(each -> each.division().equals(actor.division()))
        .forEach(own -> body.add(own(own, current)));
    List<Claim> others =
        all.stream().filter(each -> !each.division().equals(actor.division())).toList();
    if (!others.isEmpty()) {
      body.add(others(name, others));
    }
    Card card = new Card(name, body);
    current.ifPresent(edition -> card.remark(translate("claims.current", edition.version())));
    return card;
  }

  private Div own(Claim own, Optional<Edition> current) {
    Div head = new Div(new H3(places.name(own.division())), new StateChip(own.state()), since(own));
    head.addClassName("standing-head");
    Div box = new Div(head, new Paragraph(next(own, current)));
    box.addClassName("standing");
    box.add(step(own, current));
    return box;
  }

  private String next(Claim own, Optional<Edition> current) {
    if (own.state() != State.UNCLAIMED) {
      return Words.of("claim.next", own.state());
    }
    if (level(own) != Level.CITY) {
      return translate("claim.next.county-unclaimed");
    }
    return current
        .map(edition -> translate("claim.next.unclaimed", edition.version()))
        .orElseGet(() -> translate("claim.next.no-edition"));
  }

  /** What one's own division can do next, as one button. */
  private Component step(Claim own, Optional<Edition> current) {
    boolean configures = actor.is(Role.CONFIG);
    boolean city = level(own) == Level.CITY;
    boolean free = own.state() == State.UNCLAIMED || own.state() == State.WITHDRAWN;
    if (!free || !city && own.state() == State.UNCLAIMED && configures) {
      String key =
          own.state() == State.IN_REVIEW && actor.is(Role.PUBLISH)
              ? "claims.review"
              : configures
                  ? own.state() == State.UNCLAIMED ? "claims.inherit" : "claims.configure"
                  : "claims.look";
      Anchor open = new Anchor(address(own), translate(key));
      open.addClassName("act");
      return open;
    }
    if (current.isEmpty() || !configures) {
      Paragraph who = new Paragraph(translate("claims.by-config"));
      who.addClassName("muted");
      return who;
    }
    return claiming(own, current.get());
  }

  private Div claiming(Claim own, Edition edition) {
    Paragraph wrong = new Paragraph();
    wrong.addClassName("failed");
    wrong.getElement().setAttribute("role", "alert");
    wrong.setVisible(false);
    Button claim = new Button(translate("claims.claim", edition.version()));
    claim.addThemeVariants(ButtonVariant.PRIMARY);
    claim.setDisableOnClick(true);
    claim.addClickListener(clicked -> {
      try {
        claims.claim(actor, own.matter(), own.division(), edition.version(), "");
        claim.getUI().ifPresent(ui -> ui.navigate(address(own)));
      } catch (Fault refused) {
        wrong.setText(String.join(" ", Faults.sentences(texts, refused)));
        wrong.setVisible(true);
        claim.setEnabled(true);
      }
    });
    return new Div(claim, wrong);
  }

  private Rows others(String name, List<Claim> others) {
    Rows rows =
        new Rows(
            name,
            List.of(
                translate("claim.division"),
                translate("claim.state"),
                translate("claims.days"),
                translate("claim.release"),
                translate("claim.edition")));
    for (Claim each : others) {
      boolean there = each.state() != State.UNCLAIMED && each.state() != State.WITHDRAWN;
      Component where =
          there
              ? new Anchor(address(each), places.ownName(each.division()))
              : level(each) == Level.CITY
                  ? new Strong(places.ownName(each.division()))
                  : new Span(places.ownName(each.division()));
      rows.add(
          List.of(
              where,
              new StateChip(each.state()),
              since(each),
              text(table.release(each)),
              text(each.edition() == null ? "" : each.edition())));
    }
    return rows.dense();
  }

  /** How long it has been in its state. */
  private Span since(Claim claim) {
    if (claim.since() == null) {
      return Rows.none();
    }
    long days = Duration.between(claim.since(), clock.instant()).toDays();
    Span since =
        new Span(
            days < 1
                ? translate("claims.today")
                : translate("claims.days.count", String.valueOf(days)));
    since.addClassName("muted");
    return since;
  }

  private static Span text(String text) {
    return text.isEmpty() ? Rows.none() : new Span(text);
  }

  private static String address(Claim claim) {
    return "claims/" + claim.matter() + "/" + claim.division();
  }

  private Level level(Claim claim) {
    return divisions.get(claim.division()).level();
  }

  @Override
  public String getPageTitle() {
    return Titles.of("claims.heading", places.ownName(actor.division()));
  }
}
