package org.onestop.ui.claim;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Claim;
import org.onestop.claim.Claim.State;
import org.onestop.claim.Claims;
import org.onestop.claim.Rollout;
import org.onestop.claim.Upgrade;
import org.onestop.division.Division;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Figures;
import org.onestop.ui.shell.HomeSection;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Words;
import org.springframework.core.annotation.Order;

/** Each matter's claims: the province's cities, or one's own and those below it. */
@Order(30)
@org.springframework.stereotype.Component
class ClaimSection implements HomeSection {
  private static final List<State> SHOWN =
      List.of(
          State.PUBLISHED,
          State.IN_REVIEW,
          State.CONFIGURING,
          State.SUSPENDED,
          State.WITHDRAWN,
          State.UNCLAIMED);

  private final ItemCatalog catalog;
  private final Claims claims;
  private final Divisions divisions;
  private final Places places;
  private final ClaimTable table;
  private final Rollout rollout;

  ClaimSection(
      ItemCatalog catalog,
      Claims claims,
      Divisions divisions,
      Places places,
      ClaimTable table,
      Rollout rollout) {
    this.catalog = catalog;
    this.claims = claims;
    this.divisions = divisions;
    this.places = places;
    this.table = table;
    this.rollout = rollout;
  }

  @Override
  public boolean concerns(Actor actor) {
    return actor.is(Role.CATALOG)
        || actor.is(Role.APPROVE)
        || actor.is(Role.CONFIG)
        || actor.is(Role.PUBLISH);
  }

  @Override
  public String title() {
    return translate("home.claims");
  }

  @Override
  public Component render(Actor actor) {
    List<String> matters = catalog.matters();
    if (matters.isEmpty()) {
      return Card.empty(title(), translate("home.claims.no-matter"));
    }
    boolean province = divisions.get(actor.division()).level() == Level.PROVINCE;
    Div section = new Div();
    section.addClassName("section");
    for (String matter : matters) {
      List<Claim> all = claims.list(actor, matter, null);
      section.add(province ? ofProvince(matter, all) : ofDivision(actor, matter, all));
    }
    return section;
  }

  private Card ofProvince(String matter, List<Claim> all) {
    List<Claim> cities = all.stream().filter(each -> level(each) == Level.CITY).toList();
    List<String> counties = cities.stream().map(each -> counties(each, all)).toList();
    String name = name(matter);
    return new Card(name, figures(cities), table.of(name, cities, counties))
        .remark(translate("home.claims.cities", String.valueOf(cities.size())));
  }

  /** How many cities there are in each state; claimed ones are being configured. */
  private static Figures figures(List<Claim> cities) {
    Figures figures = new Figures();
    for (State state : SHOWN) {
      String look = StateChip.look(state);
      long count =
          cities.stream().filter(each -> StateChip.look(each.state()).equals(look)).count();
      figures.figure(Words.of("claim.state", state), String.valueOf(count), "state", look);
    }
    return figures;
  }

  /** How many of a city's counties have a claim of their own. */
  private String counties(Claim city, List<Claim> all) {
    List<Division> below = divisions.counties(city.division());
    long own =
        all.stream()
            .filter(each -> each.state() != State.UNCLAIMED)
            .filter(each -> below.stream().anyMatch(at -> at.code().equals(each.division())))
            .count();
    return translate("claim.counties.own", String.valueOf(own), String.valueOf(below.size()));
  }

  private Card ofDivision(Actor actor, String matter, List<Claim> all) {
    List<Component> body = new ArrayList<>();
    all.stream()
        .filter(each -> each.division().equals(actor.division()))
        .forEach(own -> {
          asked(actor, own, matter).ifPresent(body::add);
          body.add(standing(own, matter));
        });
    List<Claim> below =
        all.stream().filter(each -> !each.division().equals(actor.division())).toList();
    List<Claim> claimed = below.stream().filter(each -> each.state() != State.UNCLAIMED).toList();
    if (!claimed.isEmpty()) {
      body.add(table.of(translate("home.claims.counties"), claimed, List.of()));
    }
    if (!below.isEmpty()) {
      Paragraph rest =
          new Paragraph(
              translate("home.claims.rest", String.valueOf(below.size() - claimed.size())));
      rest.addClassName("note");
      body.add(rest);
    }
    return new Card(name(matter), body.toArray(Component[]::new));
  }

  /** What the province asks for, and that there is something newer to stand on. */
  private Optional<Component> asked(Actor actor, Claim own, String matter) {
    Div asked = new Div();
    asked.addClassNames("note", "asked");
    asked.getElement().setAttribute("role", "note");
    rollout
        .reminder(actor, matter)
        .ifPresent(each ->
            asked.add(
                new Paragraph(translate("claim.reminded", Moments.day(each.at()), each.note()))));
    if (own.state() != State.UNCLAIMED) {
      claims
          .upgrade(actor, matter, own.division())
          .ifPresent(each -> {
            Anchor link =
                new Anchor(
                    "claims/" + matter + "/" + own.division() + "/upgrade",
                    translate("claim.upgrade.open"));
            long asks = each.lines().size() - each.count(Upgrade.State.CARRIED);
            asked.add(
                new Paragraph(
                    new Span(translate("claim.upgrade", each.to(), String.valueOf(asks))), link));
          });
    }
    return asked.getComponentCount() == 0 ? Optional.empty() : Optional.of(asked);
  }

  /** Where one's own claim stands and what comes next, as text above the table. */
  private Component standing(Claim own, String matter) {
    H3 name = new H3(places.name(own.division()));
    Div head = new Div(name, new StateChip(own.state()));
    head.addClassName("standing-head");
    List<String> facts = new ArrayList<>();
    if (own.since() != null) {
      facts.add(translate("claim.since.day", Moments.day(own.since())));
    }
    if (own.release() != null) {
      facts.add(table.release(own));
    }
    if (own.edition() != null) {
      facts.add(translate("claim.edition.version", own.edition()));
    }
    Div standing = new Div(head);
    standing.addClassName("standing");
    if (!facts.isEmpty()) {
      standing.add(new Paragraph(String.join(" · ", facts)));
    }
    Paragraph next = new Paragraph(next(own, matter));
    next.addClassName("muted");
    Anchor onward = new Anchor("claims", translate("claims.heading"));
    standing.add(next, onward);
    return standing;
  }

  private String next(Claim own, String matter) {
    if (own.state() == State.UNCLAIMED) {
      return level(own) == Level.CITY
          ? catalog
              .current(matter)
              .map(Edition::version)
              .map(version -> translate("claim.next.unclaimed", version))
              .orElseGet(() -> translate("claim.next.no-edition"))
          : translate("claim.next.county-unclaimed");
    }
    return Words.of("claim.next", own.state());
  }

  private Level level(Claim claim) {
    return divisions.get(claim.division()).level();
  }

  private String name(String matter) {
    return catalog.editions(matter).stream().findFirst().map(Edition::name).orElse(matter);
  }
}
