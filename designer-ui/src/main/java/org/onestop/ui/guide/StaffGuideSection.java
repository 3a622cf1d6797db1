package org.onestop.ui.guide;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.release.Releases;
import org.onestop.release.Releases.PublishedMatter;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.HomeSection;
import org.springframework.core.annotation.Order;

/** The way to the guides of what is handled here. */
@Order(90)
@org.springframework.stereotype.Component
class StaffGuideSection implements HomeSection {
  private static final List<Role> READERS =
      List.of(Role.COUNTER, Role.UNIT, Role.CONFIG, Role.PUBLISH, Role.SUPERVISE);
  private final Releases releases;
  private final Clock clock;

  StaffGuideSection(Releases releases, Clock clock) {
    this.releases = releases;
    this.clock = clock;
  }

  @Override
  public boolean concerns(Actor actor) {
    return READERS.stream().anyMatch(actor::is) && here(actor).findAny().isPresent();
  }

  @Override
  public String title() {
    return translate("staff-guide.title");
  }

  @Override
  public Component render(Actor actor) {
    UnorderedList list = new UnorderedList();
    list.addClassName("links");
    here(actor)
        .forEach(each ->
            list.add(
                new ListItem(
                    new Anchor(
                        "staff-guide/" + each.matter(),
                        translate("staff-guide.heading", each.name())))));
    return new Card(title(), list);
  }

  private Stream<PublishedMatter> here(Actor actor) {
    return releases.matters(clock.instant()).stream()
        .filter(
            each -> releases.inForce(each.matter(), actor.division(), clock.instant()).isPresent());
  }
}
