package org.onestop.ui.claim;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.HomeSection;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;
import org.onestop.ui.shell.Words;
import org.springframework.core.annotation.Order;

/** The province's editions of each matter, for those who draft and approve them. */
@Order(25)
@org.springframework.stereotype.Component
class EditionSection implements HomeSection {
  private static final int DIGEST_SHOWN = 12;
  private final ItemCatalog catalog;

  EditionSection(ItemCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public boolean concerns(Actor actor) {
    return actor.is(Role.CATALOG) || actor.is(Role.APPROVE);
  }

  @Override
  public String title() {
    return translate("home.editions");
  }

  @Override
  public Component render(Actor actor) {
    List<Edition> editions =
        catalog.matters().stream().flatMap(each -> catalog.editions(each).stream()).toList();
    if (editions.isEmpty()) {
      return Card.empty(title(), translate("home.editions.empty"));
    }
    Rows rows =
        new Rows(
            title(),
            List.of(
                translate("edition.matter"),
                translate("edition.version"),
                translate("edition.state"),
                translate("edition.drafted"),
                translate("edition.published"),
                translate("edition.digest")));
    editions.forEach(each -> rows.add(cells(each)));
    return new Card(title(), rows);
  }

  private static List<Component> cells(Edition edition) {
    Div state =
        new Div(
            new Chip(
                Words.of("edition.state", edition.state()), "state", Words.code(edition.state())));
    state.addClassName("what");
    if (edition.current()) {
      state.add(new Chip(translate("edition.current"), "blue"));
    }
    Code digest = new Code(edition.digest().substring(0, DIGEST_SHOWN));
    digest.setTitle(edition.digest());
    return List.of(
        new Strong(edition.name()),
        new Span(edition.version()),
        state,
        new Span(Moments.day(edition.createdAt()) + " · " + edition.createdBy()),
        edition.publishedAt() == null
            ? Rows.none()
            : new Span(Moments.day(edition.publishedAt()) + " · " + edition.publishedBy()),
        digest);
  }
}
