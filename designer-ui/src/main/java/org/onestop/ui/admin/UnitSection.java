package org.onestop.ui.admin;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Figures;
import org.onestop.ui.shell.HomeSection;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;
import org.springframework.core.annotation.Order;

/** Units whose work nobody can do, because no account belongs to them. */
@Order(50)
@org.springframework.stereotype.Component
class UnitSection implements HomeSection {
  private static final int SHOWN = 10;
  private final Units units;
  private final Places places;

  UnitSection(Units units, Places places) {
    this.units = units;
    this.places = places;
  }

  @Override
  public boolean concerns(Actor actor) {
    return actor.is(Role.SECURITY_ADMINISTRATOR);
  }

  @Override
  public String title() {
    return translate("home.units");
  }

  @Override
  public Component render(Actor actor) {
    List<Unit> all = units.within(actor.range());
    List<Unit> unstaffed = all.stream().filter(each -> !units.staffed(each.id())).toList();
    Figures figures =
        new Figures()
            .figure(translate("home.units.all"), String.valueOf(all.size()))
            .figure(
                translate("home.units.unstaffed"),
                String.valueOf(unstaffed.size()),
                unstaffed.isEmpty() ? "calm" : "late");
    Div section = new Div(figures, list(unstaffed));
    section.addClassName("section");
    return section;
  }

  private Card list(List<Unit> unstaffed) {
    if (unstaffed.isEmpty()) {
      return Card.empty(title(), translate("home.units.empty"));
    }
    Rows rows =
        new Rows(
            title(),
            List.of(translate("unit.name"), translate("unit.division"), translate("unit.id")));
    unstaffed.stream()
        .limit(SHOWN)
        .forEach(unit ->
            rows.add(
                List.of(
                    new Strong(unit.name()),
                    new Span(places.name(unit.division())),
                    Rows.quiet(unit.id()))));
    Card card = new Card(title(), rows);
    return unstaffed.size() > SHOWN
        ? card.remark(translate("home.units.first", String.valueOf(SHOWN)))
        : card;
  }
}
